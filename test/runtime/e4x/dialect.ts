/** Whose answers a runtime gives: those of SpiderMonkey 1.8.5, or those of the letter of ECMA-357. */
export type Dialect = "spidermonkey" | "ecma";

/**
 * Where the engine and the letter of ECMA-357 part: true as the engine does, false as the standard says. Behind each stand an oracle
 * case that shows the engine's side and the clause that shows the other. What is not listed is the same in both dialects.
 */
export interface Differences {
  /**
   * `element[i]` is the child at `i`; by the standard an element is a list of one, `element[0]` is the element itself.
   * Engine: 9.1.1.1-021. Standard: 9.1.1.1 step 1, 9.1.1.6 step 1.
   */
  readonly indexSelectsChildren: boolean;
  /**
   * `for each` and `for…in` walk the children of an element, and nothing of a text or attribute; by the standard each is a list of one.
   * Engine: 12.2-001. Standard: 12.2, ToXMLList of the operand.
   */
  readonly loopsWalkChildren: boolean;
  /**
   * `@*` selects the attributes that are in no namespace; by the standard, all.
   * Engine: 13.4.4.22-008. Standard: 10.5.1 with 13.3.2, whose `*` has the namespace null.
   */
  readonly anyAttributeIsUnqualified: boolean;
  /**
   * `x.name = text`, where the text is an XML value, puts the text in the place of the child; by the standard it is a plain text, which fills
   * an element of the name.
   * Engine: campaign-write-034. Standard: 9.1.1.2 steps 7 and 13.
   */
  readonly textNodesReplaceChildren: boolean;
  /**
   * `replace(name, value)` removes all matches and replaces what comes after the first; by the standard it replaces the first.
   * Engine: 13.4.4.32-001. Standard: 13.4.4.32 steps 6 to 8.
   */
  readonly replaceTakesNextSibling: boolean;
  /**
   * `appendChild(list)` appends copies; by the standard, the items themselves.
   * Engine: 13.4.4.11-013. Standard: 13.4.4.3 with 9.2.1.2, step 2.g.
   */
  readonly appendCopiesLists: boolean;
  /**
   * With `ignoreWhitespace`, text beside other children is trimmed and white space that is the only child stays; by the standard
   * white space alone goes and other text stays as it is.
   * Engine: 11.1.4-016. Standard: 10.3.1 step 3.
   */
  readonly trimsMixedText: boolean;
  /**
   * A name in a filter that is declared in a function around it is that variable; by the standard children come first.
   * Engine: the README of the oracle, whose one case of it was dropped. Standard: 11.2.4, step 4: the item is put in front of the scope chain.
   */
  readonly filtersSeeVariablesFirst: boolean;
}

const differences: Readonly<Record<Dialect, Differences>> = {
  spidermonkey: {
    indexSelectsChildren: true,
    loopsWalkChildren: true,
    anyAttributeIsUnqualified: true,
    textNodesReplaceChildren: true,
    replaceTakesNextSibling: true,
    appendCopiesLists: true,
    trimsMixedText: true,
    filtersSeeVariablesFirst: true,
  },
  ecma: {
    indexSelectsChildren: false,
    loopsWalkChildren: false,
    anyAttributeIsUnqualified: false,
    textNodesReplaceChildren: false,
    replaceTakesNextSibling: false,
    appendCopiesLists: false,
    trimsMixedText: false,
    filtersSeeVariablesFirst: false,
  },
};

/** The differences as a dialect has them. */
export function differencesOf(dialect: Dialect): Differences {
  return differences[dialect];
}
