import { contact } from '../fiche/contact.js'
import { demanderDrapeaux, demanderPiece } from '../fiche/fenetres.js'
import { gestes } from '../fiche/gestes.js'
import { identite } from '../fiche/identite.js'
import { piecesVues } from '../fiche/pieces-vues.js'
import { brancherReponse, reponseInsi } from '../fiche/reponse-insi.js'
import { situation } from '../fiche/situation.js'
import { annoncer, annoncerReponse } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { html } from '../noyau/html.js'
import { rafraichir } from '../noyau/naviguer.js'

const corpsDe = (id, usager) => html`
  ${gestes(id, usager)}
  ${usager.alertes.map((texte) => html`<p class="annonce alerte" role="alert">${texte}</p>`)}
  ${reponseInsi(usager)}
  <div class="colonnes">
    <div>${identite(usager)}${contact(usager)}</div>
    <div>${situation(usager)}${piecesVues(usager)}</div>
  </div>`

/** Ce que chaque geste demande au serveur ; nul quand on y renonce. */
const GESTES = {
  consulter: (id) => demander('POST', `/usagers/${id}/insi`),
  verifier: (id) => demander('POST', `/usagers/${id}/insi/verification`),
  async controler(id, { proposees }) {
    const hautes = proposees.filter(({ degre }) => degre === 'haut')
    const saisi = await demanderPiece('Quelle pièce contrôlez-vous ?', 'Valider l’identité', hautes)
    const nature = saisi?.get('nature')
    return nature ? demander('POST', `/usagers/${id}/validation`, { nature }) : null
  },
  async ajouter(id, { proposees }) {
    const saisi = await demanderPiece('Quelle pièce avez-vous vue ?', 'Ajouter', proposees)
    const nature = saisi?.get('nature')
    return nature ? demander('POST', `/usagers/${id}/pieces`, { nature }) : null
  },
  async drapeaux(id, usager) {
    const saisi = await demanderDrapeaux(usager.drapeaux)
    const drapeaux = saisi?.getAll('drapeaux')
    return drapeaux ? demander('PUT', `/usagers/${id}/drapeaux`, { drapeaux }) : null
  },
}

async function faire(geste, id, usager) {
  const reponse = await GESTES[geste](id, usager)
  if (!reponse) return
  annoncerReponse(reponse)
  await rafraichir()
}

/** La fiche d'un usager. */
export async function fiche({ parametres: [id] }) {
  const usager = await demander('GET', `/usagers/${id}`)
  if (!usager.ok) {
    annoncer('refus', ...usager.erreurs)
    return { titre: 'Fiche usager', corps: '' }
  }
  return {
    titre: `${usager.civil.prenom} ${usager.civil.nom}`,
    outils: html`<p class="etapes">Fiche usager n° ${id}</p>`,
    corps: corpsDe(id, usager),
    brancher(racine) {
      for (const bouton of racine.querySelectorAll('[data-geste]'))
        bouton.onclick = () => void faire(bouton.dataset.geste, id, usager)
      brancherReponse(racine, id)
    },
  }
}
