import { dateHeure, duree } from '../campagne/dates.ts'
import { expliquer } from '../explication/index.ts'
import type { LiensEchanges } from '../journaux/ecrire-journaux.ts'
import { accorder } from '../libelles.ts'
import type { CampagneLue, ScenarioLu } from '../modele/types.ts'
import { ConstatsConformes, ConstatsManques } from './constats.tsx'
import { Echanges } from './echanges.tsx'
import { Etapes } from './etapes.tsx'
import { EtatMarque } from './formes.tsx'
import { IdentitesNeuves } from './identites-neuves.tsx'
import { Preuves } from './preuves.tsx'
import { QuiCorrige } from './qui-corrige.tsx'
import { ancre, brut, fr } from './textes.ts'

/** Un scénario que personne n'a joué : ce qu'il faudra faire, tel que le catalogue le décrit. */
const AFaire = ({ scenario }: ScenarioLu) => (
  <details>
    <summary>
      {fr(`À dérouler par une personne : ${accorder(scenario.etapes.length, 'étape')}`)}
    </summary>
    {scenario.prerequis.length > 0 && <p>{fr(`Au départ : ${scenario.prerequis.join(' ; ')}.`)}</p>}
    <ol>
      {scenario.etapes.map((etape) => (
        <li>{fr(etape)}</li>
      ))}
    </ol>
  </details>
)

/** Ce qui s'est passé : la cause, les contrôles, les étapes et leurs images, les échanges, les preuves. */
export const ScenarioRaconte = (props: {
  lue: CampagneLue
  scenario: ScenarioLu
  liens: LiensEchanges
}) => {
  const { scenario, lue } = props
  const { executions, etat, cause } = scenario
  const explication = expliquer(scenario, lue.campagne)
  return (
    <section class="scenario" id={ancre('s', scenario.scenario.id)}>
      <header>
        <h4>
          <span class="id">{scenario.scenario.id}</span> {fr(scenario.scenario.objectif)}
        </h4>
        <EtatMarque etat={etat} />
      </header>
      {scenario.scenario.confiance === 'inferred' && (
        <p class="second">
          {fr('Étapes rédigées par le banc à partir de l’énoncé, sans modèle public.')}
        </p>
      )}
      {explication === null && cause !== null && etat !== 'sans-objet' && (
        <p class="cause">{fr(`Cause : ${brut(cause)}`)}</p>
      )}
      {explication !== null && (
        <QuiCorrige
          explication={explication}
          avecFaits={scenario.constats.every(({ conforme }) => conforme)}
        />
      )}
      <ConstatsManques constats={scenario.constats} />
      <IdentitesNeuves identites={scenario.identitesNeuves} />
      {executions.map((execution) => (
        <>
          <p class="second passage">
            {fr(
              `« ${execution.debut.titre} », joué le ${dateHeure(execution.debut.date)} en ${duree(execution.fin?.dureeMs ?? 0)}`,
            )}
            {execution.fin === null && fr(' ; interrompu avant sa fin')}
          </p>
          <Etapes dossier={lue.dossier} execution={execution} />
          <Echanges execution={execution} liens={props.liens} />
        </>
      ))}
      <ConstatsConformes constats={scenario.constats} />
      {executions.length === 0 && etat !== 'sans-objet' && <AFaire {...scenario} />}
      <Preuves preuves={scenario.preuves} />
    </section>
  )
}
