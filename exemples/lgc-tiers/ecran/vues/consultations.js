import { demander } from '../noyau/api.js'
import { quand } from '../noyau/dates.js'
import { html } from '../noyau/html.js'

/** Qui a ouvert quelle fiche, l'ancien en tête. */
export async function consultations() {
  const { lignes = [] } = await demander('GET', '/tracabilite/consultations')
  return {
    titre: 'Consultations des fiches',
    corps: html`
      <section class="carte">
        <table>
          <thead><tr><th>Usager</th><th>Qui</th><th>Geste</th><th>Quand</th></tr></thead>
          <tbody>${lignes.map(
            ({ usager, qui, geste, le }) =>
              html`<tr><td>${usager}</td><td>${qui}</td><td>${geste}</td><td>${quand(le)}</td></tr>`,
          )}</tbody>
        </table>
      </section>`,
  }
}
