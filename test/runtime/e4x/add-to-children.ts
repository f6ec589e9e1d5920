import { growChildren, noteOwn, unseenOthers } from "./grow-children.ts";
import { isName } from "./names.ts";
import { isElement, XmlList, type NameTest, type Subject } from "./node.ts";
import { appendTo, getNamed, onlyNode, takePlace } from "./read-property.ts";
import { itemsOf, type Runtime } from "./runtime.ts";
import { putNamed } from "./write-property.ts";

/**
 * `x.name += value` of XML (ECMA-357 11.13.2).
 * @param isUnused nobody takes the sum
 * @returns the sum, undefined where it is to be done by the letter
 */
export function addToChildren(
  { settings, defaultUri }: Runtime,
  subject: Subject,
  test: NameTest,
  added: Subject,
  isUnused = false,
): XmlList | undefined {
  const owner = onlyNode(subject);
  if (owner === undefined || !isElement(owner) || test.attribute || !isName(test.local)) return undefined;
  const place = new XmlList();
  takePlace(place, added);
  const items = growChildren(owner, test, added, isUnused);
  if (items !== undefined) {
    const sum = XmlList.of(items);
    sum.target = place.target;
    sum.property = place.property;
    return sum;
  }
  const others = unseenOthers(owner, test);
  const list = getNamed(subject, test);
  appendTo(list, added);
  putNamed(subject, test, { subject: list }, settings, defaultUri);
  noteOwn(owner, test, others, itemsOf(added).length);
  return list;
}
