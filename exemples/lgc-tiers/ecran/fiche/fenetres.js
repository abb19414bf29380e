import { choix } from '../noyau/champs.js'
import { ouvrirDialogue } from '../noyau/dialogue.js'
import { html } from '../noyau/html.js'

const DRAPEAUX = [
  ['homonyme', 'Homonyme'],
  ['douteuse', 'Identité douteuse'],
  ['fictive', 'Identité fictive'],
]

const optionsPieces = (pieces) =>
  pieces.map(({ nature, degre }) => [nature, html`${nature} <em>${degre} degré de confiance</em>`])

/** Demande quelle pièce a été vue. */
export const demanderPiece = (titre, oui, pieces) =>
  ouvrirDialogue({
    titre,
    corps: html`<div class="liste">${choix({ nom: 'nature', type: 'radio', options: optionsPieces(pieces) })}</div>`,
    oui,
  })

/** Demande quels drapeaux l'identité porte, en disant ce que cela efface. */
export const demanderDrapeaux = (drapeaux) =>
  ouvrirDialogue({
    titre: 'Drapeaux de l’identité',
    corps: html`
      <div class="liste">${choix({ nom: 'drapeaux', type: 'checkbox', options: DRAPEAUX, coches: drapeaux })}</div>
      <p class="discret">Douteuse ou fictive, l’identité redevient provisoire et perd son INS.</p>`,
    oui: 'Poser les drapeaux',
    danger: true,
  })
