import type { XmlNode } from '../svg/xml-tree.ts';

const SHAPES = /^(?:path|rect|circle|ellipse|line|poly\w+|text)$/;
const TRANSLUCENT = ['opacity', 'fill-opacity', 'stroke-opacity'];

/** Whether everything in an icon is painted in one colour, without gradients, transparency, masks or the like. */
export function isOfOnePaint(root: XmlNode): boolean {
  const found = new Set<string>();
  const visit = ({ name, attributes, children }: XmlNode, fill: string, stroke: string): boolean => {
    const [ownFill, ownStroke] = [attributes['fill'] ?? fill, attributes['stroke'] ?? stroke];
    if (Object.values(attributes).some((value) => value.includes('url('))) return false;
    if (TRANSLUCENT.some((key) => attributes[key] !== undefined)) return false;
    if (SHAPES.test(name)) {
      for (const paint of [ownFill, ownStroke]) if (paint !== 'none') found.add(paint);
    }
    return children.every((child) => typeof child === 'string' || visit(child, ownFill, ownStroke));
  };
  return visit(root, '#000', 'none') && found.size <= 1;
}
