import { REGLES_DOCUMENT } from '../regles/index.ts'
import { FAMILLES, FAUTES_CONNUES, type FauteConnue } from './fautes-connues.ts'
import { FAUTES_PROPRES } from './fautes-propres.ts'

const INSECABLE = '\u00a0'

/** Une cellule : espaces insécables, apostrophes courbes, barres neutralisées. */
const cellule = (texte: string): string =>
  texte
    .replace(/ ([;:!?»])/g, `${INSECABLE}$1`)
    .replace(/« /g, `«${INSECABLE}`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replaceAll('|', '\\|')

const ligne = (...cellules: readonly string[]): string => `| ${cellules.map(cellule).join(' | ')} |`

/** Ce qui voit la faute sans import : nos règles, ou pourquoi aucune. */
const vueDe = (faute: FauteConnue): string =>
  'regles' in faute ? faute.regles.map((r) => `\`${r}\``).join(', ') : faute.sansImport

const tableau = (entetes: readonly string[], lignes: readonly string[]): string =>
  [ligne(...entetes), `|${entetes.map(() => '---|').join('')}`, ...lignes].join('\n')

function rendreFautes(): string {
  const fautes = [...FAUTES_CONNUES, ...FAUTES_PROPRES]
  return FAMILLES.map((famille) => {
    const lignes = fautes.filter((f) => f.famille === famille).map((f) => ligne(f.faute, vueDe(f)))
    const titre = famille === 'aucun outil officiel' ? famille : `vues par : ${famille}`
    const propre = cellule(titre)
    return `### ${propre.charAt(0).toUpperCase()}${propre.slice(1)}\n\n${tableau(['Faute', 'Sans import'], lignes)}`
  }).join('\n\n')
}

const rendreRegles = (): string =>
  tableau(
    ['Règle', 'Contrôle', 'Gravité'],
    REGLES_DOCUMENT.map(({ regle, objet, gravite }) => ligne(`\`${regle}\``, objet, gravite)),
  )

function compter(): string {
  const fautes = [...FAUTES_CONNUES, ...FAUTES_PROPRES]
  const sans = (raison: string) =>
    fautes.filter((f) => 'sansImport' in f && f.sansImport === raison).length
  const vues = fautes.filter((f) => 'regles' in f).length
  return `Sur ${fautes.length} fautes, ${vues} sont vues sans import, ${sans('données officielles nécessaires')} demandent les données officielles, ${sans('personne')} ne sont vues par personne.`
}

/** La page `docs/controles-cda.md` entière ; un essai compare la page livrée à ce texte. */
export const rendreControles = (): string => `# Les contrôles d’un document CDA

Page écrite par un essai, d’après les règles elles-mêmes${INSECABLE}: \`schemas/cda/controles-cda.test.ts\`.

Le banc juge un document CDA de deux façons. Ses propres règles n’ont besoin de rien${INSECABLE}: cette page les liste. Les règles officielles s’ajoutent quand vous les avez importées. Un jugement dit toujours ce qui n’a pas été contrôlé.

Nos règles ne remplacent pas les outils de l’ANS. Un document sans constat ici peut encore être refusé là-bas.

## Qui voit quelle faute

Chaque faute est posée seule sur un document juste. La règle citée la trouve, et aucune autre ne s’allume. ${compter()} «${INSECABLE}Données officielles nécessaires${INSECABLE}»${INSECABLE}: la réponse est dans un jeu de valeurs ou une nomenclature que le banc ne peut pas livrer. «${INSECABLE}Personne${INSECABLE}»${INSECABLE}: aucun programme ne peut le savoir, ou aucun ne le regarde.

${rendreFautes()}

## Nos règles

Elles sont appliquées dans cet ordre. L’identifiant ne change pas d’une version à l’autre.

${rendreRegles()}
`
