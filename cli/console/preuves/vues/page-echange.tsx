import { dateHeure } from '../../../../reports/campagne/dates.ts'
import type { MessageEchange } from '../../../../reports/campagne/types.ts'
import type { MessageLisible } from '../../../../reports/journaux/lire-message.ts'
import { accorder, nomService } from '../../../../reports/libelles.ts'
import type { ScenarioLu } from '../../../../reports/modele/types.ts'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import { adresseCampagne, adresseExigence } from '../../vues/adresses.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { segmentsHl7 } from '../contenu/reconnaitre.ts'
import { ContenuMontre, TexteBrut } from './contenu.tsx'

interface PropsEchange {
  cadre: Cadre
  campagne: string
  scenario: ScenarioLu
  message: MessageEchange
  requete: MessageLisible | null
  reponse: MessageLisible | null
}

const Partie = ({ nom, lisible }: { nom: string; lisible: MessageLisible | null }) => {
  if (lisible === null) return <p class="secondaire">{nom} : le fichier n’est plus là.</p>
  const { contexte, corps } = lisible
  const hl7 = corps.startsWith('MSH|')
  return (
    <section class="pile" aria-label={nom}>
      <h2>{nom}</h2>
      {Object.keys(contexte).length > 0 && (
        <details>
          <summary>Ligne de départ et entêtes</summary>
          <TexteBrut nom={`${nom}, entêtes`} texte={JSON.stringify(contexte, null, 2)} />
        </details>
      )}
      {hl7 ? (
        <ContenuMontre
          nom={nom}
          adresse=""
          page={() => ''}
          contenu={{ genre: 'hl7', segments: segmentsHl7(corps) }}
        />
      ) : (
        <TexteBrut nom={nom} texte={corps} />
      )}
    </section>
  )
}

const Ecarts = ({ message }: { message: MessageEchange }) => (
  <section class="carte carte-dense pile" aria-labelledby="ecarts">
    <h2 id="ecarts">
      {message.ecarts.length === 0
        ? 'Aucun écart relevé'
        : accorder(message.ecarts.length, 'écart relevé', 'écarts relevés')}
    </h2>
    {message.ecarts.map(({ regle, message: phrase, source }) => (
      <div>
        <p class="etat etat-non-conforme">
          <Forme nom="non-conforme" /> <code>{regle}</code>
        </p>
        <p>
          <samp>{phrase}</samp>
        </p>
        <p class="secondaire">{source}</p>
      </div>
    ))}
    {(message.informations ?? []).map(({ regle, message: phrase, source }) => (
      <div>
        <p class="secondaire">
          À savoir : <samp>{phrase}</samp> (<code>{regle}</code>, {source})
        </p>
      </div>
    ))}
  </section>
)

/** Un échange avec un service : requête et réponse mises en forme, ce que les règles en disent à côté. */
export const PageEchange = ({
  cadre,
  campagne,
  scenario,
  message,
  requete,
  reponse,
}: PropsEchange) => (
  <Page
    cadre={cadre}
    titre={`Échange ${message.service} ${message.operation ?? ''}`}
    rubrique="/campagnes"
    large
  >
    <p class="fil">
      <a href="/campagnes">Campagnes</a> › <a href={adresseCampagne(campagne)}>{campagne}</a> ›{' '}
      <a href={adresseExigence(campagne, scenario.exigence.id)}>{scenario.exigence.id}</a>
    </p>
    <h1>
      {nomService(message.service)} : {message.operation ?? 'opération inconnue'}
    </h1>
    <p>
      {dateHeure(message.horodatage)}, résultat <samp>{message.resultat}</samp>
      {message.appelant !== null && (
        <>
          , appelant <samp>{message.appelant}</samp>
        </>
      )}
    </p>
    <div class="deux-colonnes">
      <div class="pile">
        <Partie nom="Requête" lisible={requete} />
        <Partie nom="Réponse" lisible={reponse} />
      </div>
      <aside class="echange-regles" aria-label="Ce que les règles en disent">
        <Ecarts message={message} />
      </aside>
    </div>
  </Page>
)
