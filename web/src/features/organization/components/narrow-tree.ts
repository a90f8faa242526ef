import { folded } from '@/ui/folded';
import type { OrganizationNodeView } from '@api/schemas';

/** The tree with only the branches in which a name fits; a fitting node keeps all below it. */
export function narrow(nodes: OrganizationNodeView[], typed: string): OrganizationNodeView[] {
  const wanted = folded(typed.trim());
  if (wanted === '') return nodes;
  return nodes.flatMap((node) => {
    if (folded(node.name).includes(wanted)) return [node];
    const children = narrow(node.children, typed);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}
