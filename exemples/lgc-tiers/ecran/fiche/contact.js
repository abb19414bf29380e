import { html } from '../noyau/html.js'
import { paires } from './paires.js'

/** Comment joindre l'usager. */
export const contact = ({ complements }) => html`
  <section class="carte">
    <h2>Pour le joindre</h2>
    ${paires('Pour le joindre', [
      ['Domicile', complements.adresse],
      ['Téléphone portable', complements.telephone],
      ['Adresse électronique', complements.courriel],
    ])}
  </section>`
