import { duree } from '../../../../reports/campagne/dates.ts'
import { estEnEchec } from '../../../../reports/modele/etats.ts'
import type { ScenarioLu } from '../../../../reports/modele/types.ts'
import { Defile } from '../../../../reports/rapport-html/defile.tsx'
import { EtatMarque } from '../../../../reports/rapport-html/formes.tsx'
import { adresseEchec, adresseExigence } from '../../vues/adresses.ts'
import { Pages, type Tranche } from '../../vues/pages.tsx'

const Ligne = ({ nom, lu }: { nom: string; lu: ScenarioLu }) => {
  const dues = lu.preuves.filter(({ presence }) => presence !== 'non-due')
  const prises = dues.filter(({ presence }) => presence === 'prise').length
  const { scenario, exigence } = lu
  return (
    <tr>
      <th scope="row" class="compact">
        <a href={`${adresseExigence(nom, exigence.id)}#${scenario.id}`}>{scenario.id}</a>
      </th>
      <td>
        {scenario.objectif}
        <span class="secondaire bloc">{exigence.intitule}</span>
      </td>
      <td>
        {estEnEchec(lu.etat) ? (
          <a class="lien-etat" href={adresseEchec(nom, scenario.id)}>
            <EtatMarque etat={lu.etat} />
          </a>
        ) : (
          <EtatMarque etat={lu.etat} />
        )}
      </td>
      <td class="nombre">
        {prises}/{dues.length}
      </td>
      <td class="nombre">{lu.executions.length > 0 ? duree(lu.dureeMs) : ''}</td>
    </tr>
  )
}

interface PropsListe {
  nom: string
  tranche: Tranche<ScenarioLu>
  adresse: URL
}

/** Les scénarios, une page à la fois. */
export const ListeScenarios = ({ nom, tranche, adresse }: PropsListe) => (
  <div id="liste" class="pile">
    {tranche.total === 0 ? (
      <p class="etat-vide">Aucun scénario ne répond à ces filtres.</p>
    ) : (
      <Defile nom="Scénarios">
        <table>
          <thead>
            <tr>
              <th scope="col">Scénario</th>
              <th scope="col">Ce qu’il montre</th>
              <th scope="col">Verdict</th>
              <th scope="col" class="nombre">
                Preuves prises
              </th>
              <th scope="col" class="nombre">
                Durée
              </th>
            </tr>
          </thead>
          <tbody>
            {tranche.elements.map((lu) => (
              <Ligne nom={nom} lu={lu} />
            ))}
          </tbody>
        </table>
      </Defile>
    )}
    <Pages tranche={tranche} adresse={adresse} nom="scénario" />
  </div>
)
