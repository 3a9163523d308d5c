/** What the scaffolds write where an author has to: a test stays red while it is still there. */
export const PLACEHOLDER = {
  summary: 'One line.',
  description: 'Say what it is for, in a sentence or two.',
  drawing: 'M4 4l16 16',
};
