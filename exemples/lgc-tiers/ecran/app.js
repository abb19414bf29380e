import { retirerAnnonces } from './noyau/annonces.js'
import { attendre } from './noyau/attente.js'
import { fermerDialogue } from './noyau/dialogue.js'
import { html } from './noyau/html.js'
import { poserMasque } from './noyau/masque-date.js'
import { aller, installer } from './noyau/naviguer.js'
import { lireSession } from './noyau/session.js'
import { montrerRail } from './rail.js'
import { trouverEcran } from './routes.js'

let dernier = 0

/** Dessine l'écran que l'adresse désigne ; un écran demandé plus tard l'emporte. */
async function dessiner() {
  dernier += 1
  const rang = dernier
  fermerDialogue()
  const { compte, version } = await lireSession()
  if (!compte && location.hash !== '#/connexion') history.replaceState(null, '', '#/connexion')
  const { nom, vue, parametres } = trouverEcran(location.hash)
  const ecran = await vue({ parametres, compte, version })
  if (rang !== dernier || !ecran) return
  const racine = document.querySelector('#vue')
  racine.innerHTML = html`
    <header class="tete"><h1>${ecran.titre}</h1>${ecran.outils}</header>
    <div class="annonces">${retirerAnnonces()}</div>
    ${ecran.corps}`.balisage
  racine.dataset.ecran = nom
  document.title = `${ecran.titre} · Sorbier 7`
  montrerRail({ compte, version, nom })
  for (const champ of racine.querySelectorAll('[data-masque="date"]')) poserMasque(champ)
  ecran.brancher?.(racine)
  window.scrollTo(0, 0)
}

installer(() => attendre(dessiner))

// Un lien interne change d'écran sans recharger la page.
document.addEventListener('click', (evenement) => {
  const lien = evenement.target.closest('a[href^="#/"]')
  if (!lien) return
  evenement.preventDefault()
  void aller(lien.getAttribute('href'))
})

void aller(location.hash || '#/usagers')
