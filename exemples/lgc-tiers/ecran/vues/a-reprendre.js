import { demander } from '../noyau/api.js'
import { quand } from '../noyau/dates.js'
import { html } from '../noyau/html.js'

/** La liste de travail des fiches dont l'identité est à reprendre. */
export async function aReprendre() {
  const { lignes = [] } = await demander('GET', '/tracabilite/a-reprendre')
  return {
    titre: 'Fiches à reprendre',
    corps: html`
      <section class="carte">
        ${lignes.length === 0 && html`<p class="discret">Aucune fiche n’attend.</p>`}
        <ul class="travaux">
          ${lignes.map(
            ({ id, usager, motif, le }) =>
              html`<li><a href="#/usager/${id}">${usager}</a> <span>${motif}, ${quand(le)}</span></li>`,
          )}
        </ul>
      </section>`,
  }
}
