import { champListe, champTexte } from '../noyau/champs.js'
import { html } from '../noyau/html.js'

const SEXES = [
  ['', '—'],
  ['F', 'Femme'],
  ['M', 'Homme'],
  ['I', 'Indéterminé'],
]

/** Les champs d'état civil ; ceux de `cadenas` sont tenus, et le montrent. */
export const champsEtatCivil = (civil, cadenas = []) => {
  const verrou = (nom) => cadenas.includes(nom)
  return html`
    <div class="grille">
      ${champListe({ nom: 'sexe', libelle: 'Sexe', options: SEXES, valeur: civil.sexe, verrou: verrou('sexe') })}
      ${champTexte({ nom: 'naissance', libelle: 'Né(e) le', date: true, exemple: 'aaaa-mm-jj', valeur: civil.naissance, verrou: verrou('naissance') })}
      ${champTexte({ nom: 'lieu', libelle: 'Commune ou pays de naissance', aide: 'Code COG ; 99999 si inconnu', valeur: civil.lieu, verrou: verrou('lieu') })}
      ${champTexte({ nom: 'nom', libelle: 'Nom de famille à la naissance', valeur: civil.nom, verrou: verrou('nom') })}
      ${champTexte({ nom: 'prenom', libelle: '1er prénom à l’état civil', valeur: civil.prenom })}
      ${champTexte({ nom: 'prenoms', libelle: 'Prénoms à l’état civil', aide: 'Tous, dans l’ordre, si vous les connaissez', valeur: civil.prenoms, verrou: verrou('prenoms') })}
    </div>`
}
