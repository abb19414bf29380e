import { demander } from '../noyau/api.js'
import { quand } from '../noyau/dates.js'
import { html } from '../noyau/html.js'

const ligne = ({ quoi, avant, apres, par, le }) => html`
  <tr><td>${quoi}</td><td>${apres}</td><td>${avant || '—'}</td><td>${par}</td><td>${quand(le)}</td></tr>`

/** Le fil de la fiche : tout ce qui a changé, l'ancien en tête. */
export async function fil({ parametres: [id] }) {
  const { usager, fil: evenements = [] } = await demander('GET', `/usagers/${id}/fil`)
  return {
    titre: `Fil de la fiche · ${usager ?? ''}`,
    outils: html`<a class="bouton" href="#/usager/${id}">Retour à la fiche</a>`,
    corps: html`
      <section class="carte">
        <table>
          <thead><tr><th>Évènement</th><th>Devient</th><th>Était</th><th>Par</th><th>Quand</th></tr></thead>
          <tbody>${evenements.map(ligne)}</tbody>
        </table>
      </section>`,
  }
}
