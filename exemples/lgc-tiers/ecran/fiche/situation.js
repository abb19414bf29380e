import { html } from '../noyau/html.js'

const CONSEILS = {
  provisoire: 'Consultez INSi, puis contrôlez une pièce.',
  récupérée: 'Contrôlez une pièce pour qualifier cette identité.',
  validée: 'Consultez INSi pour qualifier cette identité.',
  qualifiée: 'Rien ne manque.',
}

/** À droite de la fiche : où en est l'identité. */
export const situation = ({ etat, drapeaux }) => html`
  <section class="carte situation" aria-label="Où en est cette identité">
    <h2>Où en est cette identité</h2>
    <p class="etat grand ${etat}">${etat}</p>
    <p class="discret">${drapeaux.length > 0 ? 'Levez d’abord les drapeaux.' : CONSEILS[etat]}</p>
    ${
      drapeaux.length > 0 &&
      html`<ul class="drapeaux">${drapeaux.map((d) => html`<li>identité ${d}</li>`)}</ul>`
    }
  </section>`
