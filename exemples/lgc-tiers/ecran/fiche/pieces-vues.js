import { jour } from '../noyau/dates.js'
import { html } from '../noyau/html.js'

/** Les pièces d'identité que quelqu'un a vues. */
export const piecesVues = ({ pieces }) => html`
  <section class="carte">
    <h2>Pièces d’identité vues</h2>
    ${pieces.length === 0 && html`<p class="discret">Aucune.</p>`}
    <ul class="pieces" aria-label="Pièces d’identité vues">
      ${pieces.map(
        ({ nature, vueLe, par }) =>
          html`<li><b>${nature}</b> <span>vue le ${jour(vueLe)}</span> <span>par ${par}</span></li>`,
      )}
    </ul>
  </section>`
