import { html } from '../noyau/html.js'

/** Les commandes de la fiche ; INSi n'est offert qu'à qui y a droit. */
export const gestes = (id, { insi, ins }) => html`
  <div class="gestes" role="group" aria-label="Gestes">
    ${
      insi.offert &&
      html`<button type="button" class="principal" data-geste="consulter" ${insi.empechement ? 'disabled' : ''}>Consulter le RNIPP via INSi</button>`
    }
    ${insi.offert && ins && html`<button type="button" data-geste="verifier">Vérifier l’INS</button>`}
    <button type="button" data-geste="controler">Contrôler une pièce</button>
    <button type="button" data-geste="ajouter">Ajouter une pièce vue</button>
    <button type="button" data-geste="drapeaux">Drapeaux</button>
    <a class="bouton" href="#/usager/${id}/corriger">Corriger la fiche</a>
    <a class="bouton" href="#/usager/${id}/fil">Fil de la fiche</a>
    ${insi.offert && insi.empechement && html`<p class="annonce refus" role="status">${insi.empechement}</p>`}
  </div>`
