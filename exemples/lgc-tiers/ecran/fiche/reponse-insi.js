import { annoncerReponse } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { ouvrirDialogue } from '../noyau/dialogue.js'
import { html } from '../noyau/html.js'
import { rafraichir } from '../noyau/naviguer.js'

const ligne = ({ libelle, ici, insi, ecart }) => html`
  <tr class="${ecart ? 'ecart' : ''}">
    <th scope="row">${libelle}</th>
    <td>${ici || '—'}</td>
    <td>${insi || '—'}</td>
    <td>${ecart ? '≠ diffère' : 'identique'}</td>
  </tr>`

/** La réponse d'INSi en regard de la fiche, tant que personne ne l'a reprise ou écartée. */
export const reponseInsi = ({ proposition }) =>
  proposition &&
  html`
    <section class="carte volet" aria-label="Réponse du RNIPP">
      <h2>Réponse du RNIPP, par INSi</h2>
      <table>
        <thead><tr><th>Trait</th><th>Cette fiche</th><th>RNIPP</th><th>Comparaison</th></tr></thead>
        <tbody>${proposition.lignes.map(ligne)}</tbody>
      </table>
      ${proposition.empechements.map(
        (raison) => html`<p class="annonce refus" role="alert">Reprise impossible : ${raison}.</p>`,
      )}
      <p class="boutons">
        <button type="button" data-role="ecarter">Écarter la réponse</button>
        ${
          proposition.empechements.length === 0 &&
          html`<button type="button" class="principal" data-role="reprendre">Reprendre ces données</button>`
        }
      </p>
    </section>`

async function conclure(methode, id) {
  annoncerReponse(await demander(methode, `/usagers/${id}/insi/reprise`))
  await rafraichir()
}

async function reprendre(id) {
  const accord = await ouvrirDialogue({
    titre: 'Reprendre les données du RNIPP ?',
    corps: html`<p>L’état civil de la fiche sera remplacé. L’ancien reste lisible dans le fil.</p>`,
    oui: 'Oui, remplacer',
  })
  if (accord) await conclure('POST', id)
}

/** Branche les deux commandes du volet. */
export function brancherReponse(racine, id) {
  const bouton = (role) => racine.querySelector(`[data-role="${role}"]`)
  bouton('ecarter')?.addEventListener('click', () => void conclure('DELETE', id))
  bouton('reprendre')?.addEventListener('click', () => void reprendre(id))
}
