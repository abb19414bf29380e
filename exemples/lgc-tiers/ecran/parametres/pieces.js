import { champListe, champTexte, choix } from '../noyau/champs.js'
import { html } from '../noyau/html.js'

const DEGRES = [
  ['haut', 'Haut degré de confiance'],
  ['bas', 'Bas degré de confiance'],
]

/** Les pièces que le cabinet accepte, et ce qu'elles valent. */
export const pieces = {
  titre: 'Pièces d’identité acceptées',
  corps: ({ pieces: acceptees, validationAutomatique }) => html`
    <ul class="pieces">
      ${acceptees.map(({ nature, degre }) => html`<li><b>${nature}</b> <span>${degre} degré de confiance</span></li>`)}
    </ul>
    <div class="grille">
      ${champTexte({ nom: 'nature', libelle: 'Pièce à ajouter ou à changer' })}
      ${champListe({ nom: 'degre', libelle: 'Ce qu’elle vaut', options: DEGRES, valeur: 'bas' })}
    </div>
    ${choix({
      nom: 'validation',
      type: 'checkbox',
      options: [['auto', 'Une pièce de haut degré valide aussitôt l’identité']],
      coches: validationAutomatique ? ['auto'] : [],
    })}`,
  lire(saisi, reglages) {
    const nature = saisi.get('nature').trim()
    const autres = reglages.pieces.filter((piece) => piece.nature !== nature)
    return {
      pieces: nature === '' ? autres : [...autres, { nature, degre: saisi.get('degre') }],
      validationAutomatique: saisi.get('validation') === 'auto',
    }
  },
}
