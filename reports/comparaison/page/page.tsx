import { raw } from 'hono/html'
import { accorder, MENTION_VERDICT } from '../../libelles.ts'
import { composerFeuille, politique, STYLES } from '../../rapport-html/feuille.ts'
import { Formes } from '../../rapport-html/formes.tsx'
import { SCRIPT } from '../../rapport-html/script.ts'
import { ancre, fr } from '../../rapport-html/textes.ts'
import type { Modification } from '../article9/types.ts'
import type { ComparaisonPosee, ScenarioPose } from '../ecrire/deposer-images.ts'
import { sujetsDe } from '../sujets.ts'
import { EFFETS } from '../types.ts'
import { Entete } from './entete.tsx'
import { Filtres } from './filtres.tsx'
import { ScenarioOppose } from './scenario.tsx'

const FEUILLES = [
  ...[STYLES.base, STYLES.couverture, STYLES.tables, STYLES.recits],
  new URL('./comparaison.css', import.meta.url),
  ...[STYLES.etroit, STYLES.impression],
  new URL('./comparaison-etroit.css', import.meta.url),
]

interface Groupe {
  exigence: string
  scenarios: ScenarioPose[]
}

function grouper(scenarios: readonly ScenarioPose[]): Groupe[] {
  const groupes = new Map<string, ScenarioPose[]>()
  for (const scenario of scenarios)
    groupes.set(scenario.exigence, [...(groupes.get(scenario.exigence) ?? []), scenario])
  return [...groupes].map(([exigence, siens]) => ({ exigence, scenarios: siens }))
}

const Exigence = (props: { groupe: Groupe; intitule: string }) => {
  const { exigence, scenarios } = props.groupe
  const titre = ancre('e', exigence)
  const uniques = (valeurs: readonly string[]) => [...new Set(valeurs)].join(' ')
  return (
    <article
      class="exigence"
      id={titre}
      aria-labelledby={`t-${titre}`}
      data-chapitre={scenarios[0]?.chapitre ?? ''}
      data-exigence={exigence}
      data-effet={uniques(scenarios.map(({ effet }) => effet))}
      data-sujet={uniques(scenarios.flatMap((s) => sujetsDe(s)))}
    >
      <h3 id={`t-${titre}`}>
        <span class="id">{exigence}</span> {fr(props.intitule)}
      </h3>
      {scenarios.map((scenario) => (
        <ScenarioOppose scenario={scenario} />
      ))}
    </article>
  )
}

const Inchanges = ({ scenarios }: { scenarios: readonly ScenarioPose[] }) =>
  scenarios.length === 0 ? null : (
    <details class="inchanges">
      <summary>
        {fr(accorder(scenarios.length, 'scénario sans différence', 'scénarios sans différence'))}
      </summary>
      <ul>
        {scenarios.map(({ scenario, objectif, apres }) => (
          <li>
            <span class="id">{scenario}</span> {fr(`${objectif} : ${apres?.mot ?? 'non joué'}`)}
          </li>
        ))}
      </ul>
    </details>
  )

/** La page entière, qui s'ouvre hors ligne depuis son dossier. */
export const Page = (props: { comparaison: ComparaisonPosee; modification: Modification }) => {
  const { comparaison, modification } = props
  // Une durée seule n'est pas une différence.
  const change = (s: ScenarioPose) => sujetsDe(s).some((sujet) => sujet !== 'durees')
  const changes = comparaison.scenarios.filter(change)
  const gravite = ({ scenarios }: Groupe) =>
    Math.min(...scenarios.map(({ effet }) => EFFETS.indexOf(effet)))
  const groupes = grouper(changes).toSorted((a, b) => gravite(a) - gravite(b))
  const { avant, apres } = comparaison
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={politique(SCRIPT)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>
          {fr(`Comparaison ${apres.produit} ${avant.versionLgc} → ${apres.versionLgc}`)}
        </title>
        <style>{raw(composerFeuille(FEUILLES))}</style>
      </head>
      <body>
        <a class="evitement" href="#recits">
          Aller aux exigences
        </a>
        <Formes />
        <main>
          <Entete comparaison={comparaison} modification={modification} />
          <section id="recits" tabindex={-1} aria-labelledby="differences">
            <h2 id="differences">{fr('Différences')}</h2>
            {changes.length === 0 ? (
              <p class="second">
                {fr('Aucune : mêmes verdicts, mêmes écrans, mêmes messages et mêmes documents.')}
              </p>
            ) : (
              <Filtres scenarios={changes} />
            )}
            {groupes.map((groupe) => (
              <Exigence
                groupe={groupe}
                intitule={modification.intitules.get(groupe.exigence) ?? ''}
              />
            ))}
            <Inchanges scenarios={comparaison.scenarios.filter((s) => !change(s))} />
          </section>
        </main>
        <footer>
          <p>
            {fr(
              `${MENTION_VERDICT}. Dates, heures, jetons et identifiants techniques ne comptent pas comme des différences ; une durée n’est jamais qu’une information.`,
            )}
          </p>
        </footer>
        <script>{raw(SCRIPT)}</script>
      </body>
    </html>
  )
}
