//! The spanning tree of the network simplex method: what hangs where, and how much each of its arcs can still move.

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// A rooted tree as linked lists of children; the record of a node fits in a cache line.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
struct Node {
    parent: u32,
    /// The arc to the parent.
    arc: u32,
    depth: u32,
    child: u32,
    next: u32,
    previous: u32,
    /// How much more the arc can carry towards the root.
    up: i64,
    /// How much more it can carry away from the root.
    down: i64,
}

impl Tree {
    /// So many nodes, none of them attached; the last is the root.
    pub fn new(nodes: usize) -> Self {
        let alone = Node { parent: NONE, arc: NONE, depth: 0, child: NONE, next: NONE, previous: NONE, up: 0, down: 0 };
        Tree { nodes: vec![alone; nodes] }
    }

    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    pub fn parent(&self, node: usize) -> usize {
        self.nodes[node].parent as usize
    }

    pub fn arc(&self, node: usize) -> usize {
        self.nodes[node].arc as usize
    }

    pub fn depth(&self, node: usize) -> u32 {
        self.nodes[node].depth
    }

    pub fn up(&self, node: usize) -> i64 {
        self.nodes[node].up
    }

    pub fn down(&self, node: usize) -> i64 {
        self.nodes[node].down
    }

    /// Moves units along the arc of a node towards the root; fewer than 0 is away from it.
    pub fn lift(&mut self, node: usize, units: i64) {
        self.nodes[node].up -= units;
        self.nodes[node].down += units;
    }

    /// Hangs a loose node, with all below it, on a parent.
    pub fn attach(&mut self, node: usize, parent: usize, arc: usize, up: i64, down: i64) {
        let depth = self.nodes[parent].depth + 1;
        let next = std::mem::replace(&mut self.nodes[parent].child, node as u32);
        if next != NONE {
            self.nodes[next as usize].previous = node as u32;
        }
        let child = self.nodes[node].child;
        self.nodes[node] =
            Node { parent: parent as u32, arc: arc as u32, depth, child, next, previous: NONE, up, down };
    }

    fn detach(&mut self, node: usize) {
        let Node { parent, next, previous, .. } = self.nodes[node];
        if previous == NONE {
            self.nodes[parent as usize].child = next;
        } else {
            self.nodes[previous as usize].next = next;
        }
        if next != NONE {
            self.nodes[next as usize].previous = previous;
        }
    }

    /// Cuts the branch of `top` off its parent and hangs it by its member `node` on `parent`: the path between `node`
    /// and `top` turns round. Depths below are left for the caller's walk to mend.
    pub fn rehang(&mut self, top: usize, node: usize, parent: usize, arc: usize, up: i64, down: i64) {
        let (mut node, mut parent, mut arc, mut up, mut down) = (node, parent, arc, up, down);
        loop {
            let old = self.nodes[node].clone();
            self.detach(node);
            self.attach(node, parent, arc, up, down);
            if node == top {
                return;
            }
            (parent, node, arc) = (node, old.parent as usize, old.arc as usize);
            (up, down) = (old.down, old.up);
        }
    }

    /// Visits a branch, parents before children.
    pub fn walk(&mut self, top: usize, mut visit: impl FnMut(&mut Tree, usize)) {
        let mut node = top as u32;
        loop {
            visit(self, node as usize);
            let mut onward = self.nodes[node as usize].child;
            while onward == NONE {
                if node as usize == top {
                    return;
                }
                onward = self.nodes[node as usize].next;
                if onward == NONE {
                    node = self.nodes[node as usize].parent;
                }
            }
            node = onward;
        }
    }

    /// Sets a node's depth from its parent's.
    pub fn deepen(&mut self, node: usize) {
        self.nodes[node].depth = self.nodes[self.nodes[node].parent as usize].depth + 1;
    }
}
