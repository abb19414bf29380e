import { paires } from '../fiche/paires.js'
import { demander } from '../noyau/api.js'
import { quand } from '../noyau/dates.js'
import { html } from '../noyau/html.js'

const lignesDe = ({ code, reponse, demande, par, usager, qui, le, identification, recu }) => [
  ['Code de la réponse', code],
  ['Réponse', reponse],
  ['Demande', demande],
  ['Modalité', par],
  ['Usager', usager],
  ['Qui', qui],
  ['Quand', quand(le)],
  ['Identification auprès d’INSi', identification],
  ...recu.map(({ libelle, valeur }) => [libelle, valeur]),
]

/** Tout ce qui est gardé d'un appel. */
export async function appel({ parametres: [numero] }) {
  const garde = await demander('GET', `/tracabilite/insi/${numero}`)
  return {
    titre: `Appel n° ${numero}`,
    outils: html`<a class="bouton" href="#/tracabilite/insi">Tous les appels</a>`,
    corps: html`<section class="carte">${garde.ok && paires('Appel', lignesDe(garde))}</section>`,
  }
}
