import { html } from './html.js'

/** Un champ de texte et son libellé ; `aide` s'écrit dessous. */
export const champTexte = ({
  nom,
  libelle,
  valeur = '',
  aide = '',
  verrou = false,
  ...reste
}) => html`
  <p class="champ ${verrou ? 'verrou' : ''}">
    <label for="c-${nom}">${libelle}</label>
    <input id="c-${nom}" name="${nom}" value="${valeur}" autocomplete="off"
      placeholder="${reste.exemple ?? ''}" ${verrou ? 'readonly' : ''} type="${reste.type ?? 'text'}"
      ${reste.date ? html`data-masque="date" inputmode="numeric"` : ''}
      ${aide || verrou ? html`aria-describedby="a-${nom}"` : ''} />
    ${(aide || verrou) && html`<small id="a-${nom}">${verrou ? 'Verrouillé : tenu par INSi' : aide}</small>`}
  </p>`

/** Une liste à choix unique. */
export const champListe = ({ nom, libelle, options, valeur = '', verrou = false }) => html`
  <p class="champ ${verrou ? 'verrou' : ''}">
    <label for="c-${nom}">${libelle}</label>
    <select id="c-${nom}" name="${nom}" ${verrou ? html`disabled aria-describedby="a-${nom}"` : ''}>
      ${options.map(
        ([code, mot]) =>
          html`<option value="${code}" ${code === valeur ? 'selected' : ''}>${mot}</option>`,
      )}
    </select>
    ${verrou && html`<small id="a-${nom}">Verrouillé : tenu par INSi</small>`}
  </p>`

/** Des choix à cocher ou à désigner, chacun sur sa ligne. */
export const choix = ({ nom, type, options, coches = [] }) =>
  options.map(
    ([code, mot]) => html`
      <label class="choix">
        <input type="${type}" name="${nom}" value="${code}" ${coches.includes(code) ? 'checked' : ''} />
        <span>${mot}</span>
      </label>`,
  )
