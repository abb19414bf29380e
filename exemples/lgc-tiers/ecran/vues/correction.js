import { annoncer, annoncerReponse } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { ouvrirDialogue } from '../noyau/dialogue.js'
import { html } from '../noyau/html.js'
import { aller, rafraichir } from '../noyau/naviguer.js'
import { champsComplements } from './champs-complements.js'
import { champsEtatCivil } from './champs-etat-civil.js'

const TENUS = ['nom', 'prenoms', 'naissance', 'sexe', 'lieu']

/** L'INS se lit ici et ne s'y tape jamais. */
const insTenue = ({ ins }) => html`
  <dl class="tenues" aria-label="INS">
    <div><dt>Matricule INS</dt><dd>${ins?.matricule ?? 'aucun'} <small>Verrouillé : jamais saisi</small></dd></div>
    <div><dt>OID</dt><dd>${ins?.oid ?? 'aucun'} <small>Verrouillé : jamais saisi</small></dd></div>
  </dl>`

const consequence = ({ civil, ins }, saisi) =>
  ins && TENUS.some((nom) => saisi[nom] !== civil[nom])
    ? html`<p><strong>L’INS de cette fiche sera retirée.</strong> Il faudra consulter INSi de nouveau.</p>`
    : html`<p>La fiche et son fil garderont l’ancienne valeur.</p>`

async function enregistrer(id, usager, saisi) {
  const demande = { ...usager.civil, ...saisi, piece: '' }
  const corps = consequence(usager, demande)
  const accord = await ouvrirDialogue({ titre: 'Confirmer la correction', corps, oui: 'Corriger' })
  if (!accord) return
  const reponse = await demander('PUT', `/usagers/${id}`, demande)
  annoncerReponse(reponse)
  await (reponse.ok ? aller(`#/usager/${id}`) : rafraichir())
}

/** Corriger une fiche. */
export async function correction({ parametres: [id] }) {
  const usager = await demander('GET', `/usagers/${id}`)
  const titre = 'Corriger la fiche'
  if (!usager.ok) {
    annoncer('refus', ...usager.erreurs)
    return { titre, corps: '' }
  }
  return {
    titre,
    corps: html`
      <form class="carte">
        <h2>État civil</h2>
        ${champsEtatCivil(usager.civil, usager.cadenas)}
        ${insTenue(usager)}
        <h2>Compléments</h2>
        ${champsComplements(usager.complements)}
        <p class="boutons"><a class="bouton" href="#/usager/${id}">Annuler</a><button class="principal">Enregistrer la correction</button></p>
      </form>`,
    brancher(racine) {
      racine.querySelector('form').onsubmit = (evenement) => {
        evenement.preventDefault()
        void enregistrer(id, usager, Object.fromEntries(new FormData(evenement.target)))
      }
    },
  }
}
