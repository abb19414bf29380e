import type { Mutations } from '../../../mutations/interrupteur.ts'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { LienPatient } from '../../vues/journal.tsx'
import type { EchangeTrace } from '../detail.ts'
import { type Champ, champsAppel, champsAuthentification, champsRecus } from '../presenter.ts'

interface Props {
  cadre: Cadre
  echange: EchangeTrace
  /** Le profil peut-il lire l'identité des patients ? Sans ce droit, rien de ce qu'INSi a rendu. */
  nomme: boolean
  mutations: Mutations
}

/** Un appel à INSi tel que le journal le garde : ce qui est parti, par qui, et ce qui est revenu. */
export function PageAppelTrace({ cadre, echange, nomme, mutations }: Props) {
  const { individu, patient, reponse } = echange
  return (
    <Page cadre={cadre} titre={`Appel INSi n° ${echange.id}`} rubrique="reglages">
      <p class="fil">
        <a href="/reglages/journal-insi">Journal des appels INSi</a>
      </p>
      <div class="titre-page">
        <h1>Appel INSi n° {echange.id}</h1>
        <p>
          {patient ? (
            <LienPatient {...{ patient, nomme }} />
          ) : (
            'Données reçues, sans dossier au cabinet'
          )}
        </p>
      </div>
      <div class="deux-cartes">
        <div class={nomme && individu ? 'pile' : 'deux-cartes-suite'}>
          <Carte nom="appel" titre="Appel" champs={champsAppel(echange, mutations)} />
          <Carte
            nom="authentification"
            titre="Authentification"
            champs={champsAuthentification(echange, mutations)}
          />
        </div>
        {nomme && individu && (
          <Carte
            nom="recu"
            titre="Données rendues par INSi"
            champs={champsRecus(individu, mutations)}
          />
        )}
      </div>
      {nomme && reponse !== null && (
        <details class="carte carte-dense">
          <summary>Réponse telle que reçue</summary>
          <pre tabindex={0} class="message-brut">
            {reponse}
          </pre>
        </details>
      )}
    </Page>
  )
}

function Carte({ nom, titre, champs }: { nom: string; titre: string; champs: readonly Champ[] }) {
  return (
    <section class="carte carte-dense" aria-labelledby={`titre-${nom}`}>
      <h2 id={`titre-${nom}`}>{titre}</h2>
      <dl class="traits">
        {champs.map(({ libelle, valeur }) => (
          <div>
            <dt>{libelle}</dt>
            <dd>{valeur === '' ? <span class="vide">Non renseigné</span> : valeur}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
