// @wc-toolkit/storybook-helpers imports Node's path for its build-time half, which the browser never runs.
export default {};
