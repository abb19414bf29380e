import { demander } from '../noyau/api.js'
import { quand } from '../noyau/dates.js'
import { html } from '../noyau/html.js'

const ligne = ({ numero, usager, demande, par, code, reponse, qui, le }) => html`
  <tr>
    <td><a href="#/tracabilite/insi/${numero}">n° ${numero}</a></td>
    <td>${code} · ${reponse}</td>
    <td>${demande} par ${par}</td>
    <td>${usager}</td>
    <td>${qui}</td>
    <td>${quand(le)}</td>
  </tr>`

/** Chaque appel à INSi, l'ancien en tête. */
export async function insi() {
  const { lignes = [] } = await demander('GET', '/tracabilite/insi')
  return {
    titre: 'Appels au RNIPP, par INSi',
    corps: html`
      <section class="carte">
        <table>
          <thead><tr><th>Appel</th><th>Réponse</th><th>Demande</th><th>Usager</th><th>Qui</th><th>Quand</th></tr></thead>
          <tbody>${lignes.map(ligne)}</tbody>
        </table>
      </section>`,
  }
}
