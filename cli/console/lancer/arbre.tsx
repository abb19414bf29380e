import type { Chapitre, Exigence, Referentiel, Scenario } from '../../../rem/index.ts'
import { simplifier } from '../vues/simplifier.ts'
import type { ChoixLancer } from './choix.ts'

interface PropsArbre {
  referentiel: Referentiel
  choix: ChoixLancer
  /** Scénarios qu'un fichier de features/ joue. */
  automatises: ReadonlyMap<string, unknown>
}

const UnScenario = ({ scenario, choix, automatises }: { scenario: Scenario } & PropsArbre) => {
  const ecrit = automatises.has(scenario.id)
  return (
    <li data-texte={simplifier(`${scenario.id} ${scenario.objectif}`)}>
      <label class="case">
        <input
          type="checkbox"
          name="scenario"
          value={scenario.id}
          checked={choix.scenarios.includes(scenario.id)}
          disabled={!ecrit}
        />
        <span>
          {scenario.id} {scenario.objectif}
          {!ecrit && <span class="secondaire"> (pas encore écrit)</span>}
        </span>
      </label>
    </li>
  )
}

const UneExigence = ({ exigence, ...arbre }: { exigence: Exigence } & PropsArbre) => (
  <li data-texte={simplifier(`${exigence.id} ${exigence.intitule}`)}>
    <label class="case exigence">
      <input
        type="checkbox"
        name="exigence"
        value={exigence.id}
        checked={arbre.choix.exigences.includes(exigence.id)}
        disabled={!exigence.scenarios.some(({ id }) => arbre.automatises.has(id))}
      />
      <span>
        {exigence.id} {exigence.intitule}
      </span>
    </label>
    {exigence.scenarios.length > 0 && (
      <ul>
        {exigence.scenarios.map((scenario) => (
          <UnScenario scenario={scenario} {...arbre} />
        ))}
      </ul>
    )}
  </li>
)

/** Ce qui répond à la recherche, et ce qui est coché : chercher ne fait rien perdre. */
function retenir(exigences: readonly Exigence[], choix: ChoixLancer): readonly Exigence[] {
  const mots = simplifier(choix.texte).split(/\s+/).filter(Boolean)
  const coches = new Set([...choix.exigences, ...choix.scenarios])
  return exigences.filter((exigence) => {
    const { id, intitule, scenarios } = exigence
    if (coches.has(id) || scenarios.some((scenario) => coches.has(scenario.id))) return true
    const contenu = simplifier(
      [id, intitule, ...scenarios.flatMap((s) => [s.id, s.objectif])].join(' '),
    )
    return mots.every((mot) => contenu.includes(mot))
  })
}

const UnChapitre = ({ chapitre, ...arbre }: { chapitre: Chapitre } & PropsArbre) => {
  const { referentiel, choix, automatises } = arbre
  const toutes = referentiel.exigences.filter(
    (exigence) => exigence.chapitre === chapitre.code && exigence.nature !== 'preconisation',
  )
  const exigences = retenir(toutes, choix)
  if (exigences.length === 0 && !choix.chapitres.includes(chapitre.code)) return null
  const ecrits = toutes.flatMap(({ scenarios }) =>
    scenarios.filter(({ id }) => automatises.has(id)),
  )
  const ids = new Set(toutes.flatMap(({ id, scenarios }) => [id, ...scenarios.map((s) => s.id)]))
  const ouvert =
    choix.texte !== '' || [...choix.exigences, ...choix.scenarios].some((id) => ids.has(id))
  return (
    <details class="chapitre" open={ouvert}>
      <summary>
        {chapitre.code} {chapitre.libelle}{' '}
        <span class="secondaire">
          {ecrits.length === 0
            ? 'aucun scénario écrit'
            : `${ecrits.length} scénario${ecrits.length > 1 ? 's' : ''} écrit${ecrits.length > 1 ? 's' : ''}`}
        </span>
      </summary>
      <div class="chapitre-contenu">
        <label class="case chapitre-entier">
          <input
            type="checkbox"
            name="chapitre"
            value={chapitre.code}
            checked={choix.chapitres.includes(chapitre.code)}
            disabled={ecrits.length === 0}
          />
          Tout le chapitre {chapitre.code}
        </label>
        <ul>
          {exigences.map((exigence) => (
            <UneExigence exigence={exigence} {...arbre} />
          ))}
        </ul>
      </div>
    </details>
  )
}

/** Chapitres, exigences, scénarios : ce que l'on peut cocher. */
export const Arbre = (props: PropsArbre) => (
  <div class="arbre" data-arbre>
    {props.referentiel.chapitres.map((chapitre) => (
      <UnChapitre chapitre={chapitre} {...props} />
    ))}
  </div>
)
