import { annoncer, annoncerReponse } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { html } from '../noyau/html.js'
import { rafraichir } from '../noyau/naviguer.js'
import { affichage } from '../parametres/affichage.js'
import { droits } from '../parametres/droits.js'
import { identification } from '../parametres/identification.js'
import { pieces } from '../parametres/pieces.js'

const RUBRIQUES = { droits, affichage, pieces, identification }

const carte = (nom, { titre, corps }, reglages) => html`
  <form class="carte" data-rubrique="${nom}" aria-label="${titre}">
    <h2>${titre}</h2>
    ${corps(reglages)}
    <p class="boutons"><button class="principal">Enregistrer</button></p>
  </form>`

/** Les paramètres du cabinet, chacun avec son bouton. */
export async function parametres() {
  const reglages = await demander('GET', '/parametres')
  return {
    titre: 'Paramètres',
    corps: Object.entries(RUBRIQUES).map(([nom, rubrique]) => carte(nom, rubrique, reglages)),
    brancher(racine) {
      for (const formulaire of racine.querySelectorAll('[data-rubrique]'))
        formulaire.onsubmit = async (evenement) => {
          evenement.preventDefault()
          const { lire } = RUBRIQUES[formulaire.dataset.rubrique]
          const lu = lire(new FormData(formulaire), reglages)
          if ('refus' in lu) annoncer('refus', lu.refus)
          else annoncerReponse(await demander('PUT', '/parametres', lu))
          await rafraichir()
        }
    },
  }
}
