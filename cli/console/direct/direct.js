// Le direct : le serveur envoie les régions qui ont changé, déjà rendues ; rien n'est composé ici.
const vue = document.querySelector('[data-direct]')
const adresse = vue.dataset.direct
const revenir = document.getElementById('revenir')
const coupure = document.getElementById('coupure')
const liste = document.getElementById('scenarios')
// L'écran et les échanges restent sur l'étape choisie tant que l'on ne revient pas au direct.
const FIGEES = new Set(['ecran', 'echanges'])
let suivie = vue.dataset.etape === ''

const enElement = (html) => {
  const gabarit = document.createElement('template')
  gabarit.innerHTML = html
  return gabarit.content
}

/** Remplace un scénario sans refermer ce que la personne a ouvert, ni perdre le focus. */
const poserScenario = (id, html) => {
  const neuf = enElement(html)
  const ancien = document.getElementById(id)
  if (!ancien) {
    liste.append(neuf)
    return
  }
  const [avant, apres] = [ancien.querySelector('details'), neuf.querySelector('details')]
  const memeEtat = avant.dataset.etat === apres.dataset.etat
  if (memeEtat || !suivie) apres.open = avant.open
  ancien.replaceWith(neuf)
}

const poser = (id, html) => {
  const focus = document.activeElement?.id
  if (id.startsWith('sc-')) poserScenario(id, html)
  else document.getElementById(id)?.replaceChildren(enElement(html))
  if (focus && document.activeElement?.id !== focus) document.getElementById(focus)?.focus()
}

const recevoir = (regions) => {
  for (const [id, html] of Object.entries(regions)) if (suivie || !FIGEES.has(id)) poser(id, html)
  if (suivie) liste.querySelector('.direct-en-cours')?.scrollIntoView({ block: 'nearest' })
}

/** Reprend les régions de la page d'une étape, ou du direct. */
const montrer = async (cible) => {
  const reponse = await fetch(cible, { redirect: 'error' })
  if (!reponse.ok) return
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
  for (const id of FIGEES)
    document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes)
  history.replaceState(null, '', cible)
}

document.addEventListener('click', (evenement) => {
  const lien = evenement.target.closest('a[data-etape], #revenir')
  if (!lien || evenement.ctrlKey || evenement.metaKey || evenement.shiftKey) return
  evenement.preventDefault()
  suivie = lien.id === 'revenir'
  revenir.hidden = suivie
  montrer(lien.href)
})

let flux = null
const ouvrir = () => {
  if (flux !== null || vue.dataset.finie) return
  flux = new EventSource(`${adresse}/flux`)
  flux.addEventListener('open', () => {
    coupure.hidden = true
  })
  flux.addEventListener('regions', ({ data }) => recevoir(JSON.parse(data)))
  flux.addEventListener('fin', () => {
    vue.dataset.finie = 'oui'
    fermer()
  })
  flux.addEventListener('error', () => {
    coupure.hidden = false
    // Refusé pour de bon (séance finie) : on recharge, la page dira quoi faire.
    if (flux?.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 3000)
  })
}
const fermer = () => {
  flux?.close()
  flux = null
}
// Un navigateur n'ouvre que six connexions par site : un onglet caché rend la sienne.
document.addEventListener('visibilitychange', () => (document.hidden ? fermer() : ouvrir()))
if (!document.hidden) ouvrir()
