// Sans ce script, l'image s'ajuste à la page et s'ouvre entière quand on la touche.
const PAS = 1.25
const MIN = 0.25
const MAX = 8

for (const vue of document.querySelectorAll('[data-visionneuse]')) {
  const image = vue.querySelector('img')
  const cadre = vue.querySelector('.defile')
  const dite = vue.querySelector('[data-echelle]')
  const ajuster = vue.querySelector('[data-zoom="ajuster"]')
  let echelle = null
  vue.querySelector('.visionneuse-commandes').hidden = false

  const montrer = () => {
    ajuster.setAttribute('aria-pressed', String(echelle === null))
    image.style.width = echelle === null ? '' : `${image.naturalWidth * echelle}px`
    image.style.maxWidth = echelle === null ? '' : 'none'
    dite.textContent = echelle === null ? 'Ajustée' : `${Math.round(echelle * 100)} %`
  }
  const changer = (facteur) => {
    if (image.naturalWidth === 0) return
    const actuelle = echelle ?? image.clientWidth / image.naturalWidth
    echelle = Math.min(MAX, Math.max(MIN, actuelle * facteur))
    montrer()
  }
  vue.querySelector('[data-zoom="plus"]').addEventListener('click', () => changer(PAS))
  vue.querySelector('[data-zoom="moins"]').addEventListener('click', () => changer(1 / PAS))
  ajuster.addEventListener('click', () => {
    echelle = null
    montrer()
  })
  cadre.addEventListener('keydown', ({ key }) => {
    if (key === '+') changer(PAS)
    if (key === '-') changer(1 / PAS)
  })
}
