import { html } from '../noyau/html.js'

/** Des libellés et leurs valeurs ; une valeur vide se dit « — ». */
export const paires = (nom, lignes) => html`
  <dl class="paires" aria-label="${nom}">
    ${lignes.map(
      ([libelle, valeur]) =>
        html`<div><dt>${libelle}</dt><dd>${valeur === '' ? '—' : valeur}</dd></div>`,
    )}
  </dl>`
