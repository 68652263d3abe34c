// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Perfect binary trees of many depths are made and dropped while one stays: nothing but allocation.

use super::Kernel;
use crate::failure::Failure;
use crate::report::Reporter;

const LEAST_DEPTH: u32 = 4;

pub struct BinaryTrees {
    depth: u32,
    lines: Vec<String>,
}

impl BinaryTrees {
    pub fn new(depth: u32) -> Self {
        Self {
            depth,
            lines: Vec::new(),
        }
    }
}

struct Node {
    children: Option<(Box<Node>, Box<Node>)>,
}

impl Node {
    fn tree(depth: u32) -> Box<Self> {
        let children = (depth > 0).then(|| (Self::tree(depth - 1), Self::tree(depth - 1)));
        Box::new(Self { children })
    }

    fn count(&self) -> u64 {
        match &self.children {
            None => 1,
            Some((left, right)) => 1 + left.count() + right.count(),
        }
    }
}

impl Kernel for BinaryTrees {
    fn run(&mut self, reporter: &mut Reporter) -> Result<(), Failure> {
        let stretch = self.depth + 1;
        self.lines.push(format!(
            "stretch tree of depth {stretch}\t check: {}",
            Node::tree(stretch).count()
        ));
        let long_lived = Node::tree(self.depth);
        for depth in (LEAST_DEPTH..=self.depth).step_by(2) {
            let trees = 1 << (self.depth - depth + LEAST_DEPTH);
            let mut count = 0;
            for i in 0..trees {
                count += Node::tree(depth).count();
                if i & 0xff == 0 {
                    let done = u64::from(depth - LEAST_DEPTH) * trees + 2 * i;
                    reporter.progress(done, u64::from(self.depth - LEAST_DEPTH + 2) * trees);
                }
            }
            self.lines
                .push(format!("{trees}\t trees of depth {depth}\t check: {count}"));
        }
        self.lines.push(format!(
            "long lived tree of depth {}\t check: {}",
            self.depth,
            long_lived.count()
        ));
        Ok(())
    }

    fn check(&self) -> String {
        self.lines.join("\n")
    }
}
