/**
 * Sets an option of the instance. One that does not exist is created as text, number or date and time; options of type long text and integer
 * must exist already.
 * @param name internal name of the option
 * @param value the new value
 * @param description what the option is for; `""` clears the description
 * @see Campaign reference, f-setOption
 */
export declare function setOption(name: string, value: string | number | Date, description?: string): void;
