import { html } from '../noyau/html.js'

const SEXES = { F: 'Femme', M: 'Homme', I: 'Indéterminé' }

const ligne = ({ id, civil, etat }) => html`
  <tr>
    <td>${civil.naissance}</td>
    <td>${SEXES[civil.sexe]}</td>
    <td><a href="#/usager/${id}">${civil.prenom} · ${civil.nom}</a></td>
    <td><span class="etat ${etat}">${etat}</span></td>
  </tr>`

/** Les fiches trouvées, et de quoi en ouvrir une nouvelle. */
export const resultats = (usagers) => html`
  <section class="carte" aria-label="Fiches trouvées">
    <h2>${usagers.length === 0 ? 'Aucune fiche' : `${usagers.length} fiche(s)`}</h2>
    ${
      usagers.length > 0 &&
      html`<table>
        <thead><tr><th>Né(e) le</th><th>Sexe</th><th>Prénom et nom</th><th>Identité</th></tr></thead>
        <tbody>${usagers.map(ligne)}</tbody>
      </table>`
    }
    <p class="boutons"><a class="bouton" href="#/nouvelle-fiche/1">Ouvrir une nouvelle fiche</a></p>
  </section>`
