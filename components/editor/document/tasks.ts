import { TaskItem, TaskList } from '@tiptap/extension-list'

/** A list of things to do; readers see the boxes and cannot tick them. `[ ] ` begins one. */
const Tasks = TaskList.extend({
  parseHTML: () => [{ tag: 'ul[data-type="taskList"]', priority: 51 }],
  renderHTML: () => ['ul', { class: 'task-list', 'data-type': 'taskList' }, 0],
})

const Task = TaskItem.extend({
  addAttributes() {
    return {
      checked: {
        default: false,
        keepOnSplit: false,
        parseHTML: (item) => item.getAttribute('data-checked') === 'true',
        renderHTML: ({ checked }) => ({ 'data-checked': String(checked) }),
      },
    }
  },
  parseHTML: () => [{ tag: 'ul[data-type="taskList"] > li', priority: 51 }],
  renderHTML({ node, HTMLAttributes }) {
    const box = { type: 'checkbox', disabled: '', ...(node.attrs.checked && { checked: '' }) }
    return ['li', HTMLAttributes, ['label', ['input', box]], ['div', 0]]
  },
}).configure({
  nested: true,
  a11y: { checkboxLabel: (node) => `Done: ${node.textContent || 'an empty task'}` },
})

export const taskExtensions = [Tasks, Task]
