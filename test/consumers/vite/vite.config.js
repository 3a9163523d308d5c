import lede from 'lede-ui/vite';

export default { plugins: [lede({ icons: 'src/icons' })] };
