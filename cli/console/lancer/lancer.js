// L'arbre : recherche à la frappe, un parent coche ses enfants, le compte se dit.
const arbre = document.querySelector('[data-arbre]')
const chercher = document.querySelector('[data-chercher]')
const compte = document.querySelector('[data-compte-choix]')

const simplifier = (texte) =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

const enfantsDe = (coche) => {
  const parent = coche.closest(coche.name === 'chapitre' ? '.chapitre' : 'li')
  return [...parent.querySelectorAll('input[type="checkbox"]:not(:disabled)')].filter(
    (enfant) => enfant !== coche,
  )
}

const parentsDe = (coche) => [
  ...(coche.name === 'scenario'
    ? [coche.closest('ul').closest('li').querySelector('input[name="exigence"]')]
    : []),
  coche.closest('.chapitre').querySelector('input[name="chapitre"]'),
]

const compter = () => {
  const choisis = arbre.querySelectorAll('input[name="scenario"]:checked').length
  compte.textContent =
    choisis === 0
      ? ''
      : `${choisis} scénario${choisis > 1 ? 's' : ''} choisi${choisis > 1 ? 's' : ''}`
}

arbre.addEventListener('change', ({ target: coche }) => {
  if (coche.name !== 'scenario')
    for (const enfant of enfantsDe(coche)) enfant.checked = coche.checked
  if (!coche.checked && coche.name !== 'chapitre')
    for (const parent of parentsDe(coche)) parent.checked = false
  compter()
  // Une recherche tapée avant que ce script soit prêt.
  if (chercher.value !== chercher.defaultValue) filtrer()
})

const filtrer = () => {
  const mots = simplifier(chercher.value).split(/\s+/).filter(Boolean)
  for (const exigence of arbre.querySelectorAll('.chapitre-contenu > ul > li')) {
    const scenarios = [...exigence.querySelectorAll('li')]
    const texte = [exigence, ...scenarios].map((element) => element.dataset.texte).join(' ')
    exigence.hidden = !mots.every((mot) => texte.includes(mot))
  }
  for (const chapitre of arbre.querySelectorAll('.chapitre')) {
    const vus = chapitre.querySelectorAll('.chapitre-contenu > ul > li:not([hidden])').length
    chapitre.hidden = vus === 0
    if (mots.length > 0) chapitre.open = vus > 0
  }
}

chercher.addEventListener('input', filtrer)
// Entrée cherche ; elle ne lance pas une campagne par mégarde.
chercher.addEventListener('keydown', (evenement) => {
  if (evenement.key === 'Enter') evenement.preventDefault()
})
document.querySelector('[data-sans-script]').hidden = true
for (const coche of arbre.querySelectorAll('input:checked:not([name="scenario"])'))
  for (const enfant of enfantsDe(coche)) enfant.checked = true
compter()
// Une recherche tapée avant que ce script soit prêt.
if (chercher.value !== chercher.defaultValue) filtrer()
