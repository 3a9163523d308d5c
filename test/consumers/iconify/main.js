import press from '~icons/acme/press';
import camera from '~icons/lede/camera';
import photo from '~icons/lede/photo';

document.querySelector('#unplugin').innerHTML = press + camera + photo;
