import type { LiensEchanges } from '../journaux/ecrire-journaux.ts'
import { LIBELLES_CONFIANCE } from '../libelles.ts'
import type { CampagneLue, ExigenceLue } from '../modele/types.ts'
import { EtatMarque } from './formes.tsx'
import { ScenarioRaconte } from './scenario.tsx'
import { ancre, brut, fr } from './textes.ts'

const NATURES = {
  systematique: 'exigence',
  conditionnelle: 'exigence conditionnelle',
  preconisation: 'préconisation, non contrôlée',
} as const

/** Les lieux des preuves prises, pour le filtre ; `aucun` quand il en manque. */
function lieux({ scenarios }: ExigenceLue): string {
  const pris = scenarios.flatMap(({ preuves }) => preuves.map((p) => p.environnement ?? 'aucun'))
  return [...new Set(pris)].join(' ')
}

/** Le récit d'une exigence : ce qu'elle demande, ce qu'on sait de son texte, puis ses scénarios. */
export const ExigenceRacontee = (props: {
  lue: CampagneLue
  exigence: ExigenceLue
  liens: LiensEchanges
}) => {
  const { exigence, etat, sansObjet, scenarios } = props.exigence
  const etats = [...new Set([etat, ...scenarios.map((scenario) => scenario.etat)])].join(' ')
  return (
    <article
      class="exigence"
      id={ancre('e', exigence.id)}
      aria-labelledby={`t-${ancre('e', exigence.id)}`}
      data-chapitre={exigence.chapitre}
      data-etat={etats}
      data-lieu={lieux(props.exigence)}
    >
      <header>
        <h3 id={`t-${ancre('e', exigence.id)}`}>
          <span class="id">{exigence.id}</span> {fr(exigence.intitule)}
        </h3>
        <EtatMarque etat={etat} />
      </header>
      <p class="enonce">{fr(exigence.enonce)}</p>
      {etat === 'sans-objet' && sansObjet !== null && (
        <p class="ecart">{fr(brut(sansObjet.phrase))}</p>
      )}
      <ul class="precisions">
        <li>
          {fr(
            `${exigence.fonction} • ${NATURES[exigence.nature]} • ${exigence.profils.join(', ')}`,
          )}
        </li>
        {exigence.condition !== null && <li>{fr(`Condition : ${exigence.condition}`)}</li>}
        <li>
          {fr(
            `Texte en nos mots ; contenu établi par : ${LIBELLES_CONFIANCE[exigence.confianceContenu]}.`,
          )}
        </li>
        {exigence.provisoire && (
          <li class="provisoire">
            {fr('Numéro provisoire : le nôtre ou déduit, à recouper avec le REM officiel.')}
          </li>
        )}
        {exigence.scenariosDe !== null && (
          <li>
            {fr('Montrée par les scénarios de ')}
            <a href={`#${ancre('e', exigence.scenariosDe)}`}>{exigence.scenariosDe}</a>.
          </li>
        )}
        {exigence.note !== null && <li>{fr(`Réserve : ${exigence.note}`)}</li>}
        {exigence.precisionsFaq.map(({ fait, source }) => (
          <li>{fr(`Précision de la FAQ (${source}) : ${fait}`)}</li>
        ))}
        {exigence.difference !== null && <li>{fr(`Différence : ${exigence.difference}`)}</li>}
      </ul>
      {scenarios.length === 0 && exigence.scenariosDe === null && (
        <p class="second">{fr('Le catalogue ne connaît aucun scénario pour cette exigence.')}</p>
      )}
      {scenarios.map((scenario) => (
        <ScenarioRaconte lue={props.lue} scenario={scenario} liens={props.liens} />
      ))}
    </article>
  )
}
