import { dateHeure, duree } from '../../../../reports/campagne/dates.ts'
import { estEnEchec } from '../../../../reports/modele/etats.ts'
import type { ExigenceLue, ScenarioLu } from '../../../../reports/modele/types.ts'
import { EtatMarque } from '../../../../reports/rapport-html/formes.tsx'
import { adresseCampagne, adresseEchec, adresseLancer } from '../../vues/adresses.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Etapes } from './etapes.tsx'
import { Preuves } from './preuves.tsx'

interface PropsScenario {
  nom: string
  lu: ScenarioLu
  fichier(chemin: string): string
}

/** Personne ne l'a joué : ce qu'il demande, tel que le catalogue le décrit. */
const AFaire = ({ scenario }: ScenarioLu) => (
  <>
    {scenario.prerequis.length > 0 && <p>Au départ : {scenario.prerequis.join(' ; ')}.</p>}
    <ol class="consignes">
      {scenario.etapes.map((etape) => (
        <li>{etape}</li>
      ))}
    </ol>
  </>
)

const Scenario = ({ nom, lu, fichier }: PropsScenario) => {
  const { scenario, executions, etat, cause, fauteBanc } = lu
  return (
    <section class="carte pile" id={scenario.id} aria-labelledby={`t-${scenario.id}`}>
      <div class="titre-page">
        <h2 id={`t-${scenario.id}`}>
          {scenario.id} {scenario.objectif}
        </h2>
        <EtatMarque etat={etat} />
      </div>
      {(fauteBanc ?? cause) !== null && etat !== 'sans-objet' && (
        <p>
          <samp>{fauteBanc ?? cause}</samp>
        </p>
      )}
      <p class="actions">
        {estEnEchec(etat) && <a href={adresseEchec(nom, scenario.id)}>Comprendre cet échec</a>}
        <a href={adresseLancer([scenario.id])}>Rejouer ce scénario</a>
      </p>
      {executions.map((execution) => (
        <>
          <p class="secondaire">
            « {execution.debut.titre} », joué le {dateHeure(execution.debut.date)}
            {execution.fin === null
              ? ', interrompu avant sa fin'
              : ` en ${duree(execution.fin.dureeMs)}`}
          </p>
          <Etapes nom={nom} execution={execution} fichier={fichier} />
        </>
      ))}
      {executions.length === 0 && <AFaire {...lu} />}
      {lu.preuves.length > 0 && <Preuves nom={nom} preuves={lu.preuves} />}
    </section>
  )
}

interface PropsExigence {
  cadre: Cadre
  nom: string
  lue: ExigenceLue
  fichier(chemin: string): string
}

/** Une exigence dans une campagne : ce qu'elle demande, puis le récit de ses scénarios. */
export const PageExigence = ({ cadre, nom, lue, fichier }: PropsExigence) => {
  const { exigence, etat, sansObjet, scenarios } = lue
  return (
    <Page cadre={cadre} titre={exigence.id} rubrique="/campagnes">
      <p class="fil">
        <a href="/campagnes">Campagnes</a> › <a href={adresseCampagne(nom)}>{nom}</a>
      </p>
      <div class="titre-page">
        <h1>
          {exigence.id} {exigence.intitule}
        </h1>
        <EtatMarque etat={etat} />
      </div>
      <p class="enonce">{exigence.enonce}</p>
      {exigence.provisoire && (
        <p class="secondaire">Numéro provisoire, à recouper avec le REM officiel.</p>
      )}
      {etat === 'sans-objet' && sansObjet && <p>{sansObjet.phrase}</p>}
      {exigence.scenariosDe && (
        <p>
          Montrée par les scénarios de{' '}
          <a href={`${adresseCampagne(nom)}/exigences/${encodeURIComponent(exigence.scenariosDe)}`}>
            {exigence.scenariosDe}
          </a>
          .
        </p>
      )}
      {scenarios.map((lu) => (
        <Scenario nom={nom} lu={lu} fichier={fichier} />
      ))}
    </Page>
  )
}
