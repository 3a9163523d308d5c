import icon from 'astro-icon';

export default { integrations: [icon()] };
