import { duree, heure } from '../../../../reports/campagne/dates.ts'
import type { Execution } from '../../../../reports/campagne/executions.ts'
import type { Constat, EvenementEtape } from '../../../../reports/campagne/types.ts'
import { accorder } from '../../../../reports/libelles.ts'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import { adresseEchange } from '../../preuves/adresses.ts'
import { Echanges } from '../vues/echanges.tsx'
import { Ecran } from '../vues/ecran.tsx'
import { STATUTS_ETAPE } from '../vues/statuts.ts'

const Controles = ({ constats }: { constats: readonly Constat[] }) => (
  <ul class="liste-nue">
    {constats.map(({ id, conforme, attendu, observe, source }) => (
      <li>
        <span class={`etat ${conforme ? 'etat-conforme' : 'etat-non-conforme'}`}>
          <Forme nom={conforme ? 'conforme' : 'non-conforme'} />
          {conforme ? 'Juste' : 'Manqué'}
        </span>{' '}
        attendu <samp>{attendu}</samp>, observé <samp>{observe}</samp>{' '}
        <span class="secondaire">
          <code>{id}</code> {source}
        </span>
      </li>
    ))}
  </ul>
)

interface PropsEtape {
  nom: string
  etape: EvenementEtape
  fichier(chemin: string): string
}

const Etape = ({ nom, etape, fichier }: PropsEtape) => {
  const { forme, mot } = STATUTS_ETAPE[etape.statut]
  const { messages, constats, capture } = etape
  const vide = capture === null && messages.length === 0 && constats.length === 0
  const titre = (
    <>
      <Forme nom={forme} />
      <span class="pour-lecteur">Étape {mot} : </span>
      <samp>{etape.texte}</samp>{' '}
      <span class="secondaire">
        {etape.statut === 'sautee' ? mot : `${heure(etape.date)}, ${duree(etape.dureeMs)}`}
        {messages.length > 0 && `, ${accorder(messages.length, 'message')}`}
      </span>
    </>
  )
  if (vide)
    return (
      <li class={`etape etape-${etape.statut}`}>
        <p class="etape-nue">{titre}</p>
      </li>
    )
  return (
    <li class={`etape etape-${etape.statut}`}>
      <details open={etape.statut === 'echouee'}>
        <summary>{titre}</summary>
        <div class="etape-detail">
          {capture && <Ecran etape={etape} adresse={fichier} />}
          {constats.length > 0 && <Controles constats={constats} />}
          {messages.length > 0 && (
            <Echanges
              messages={messages}
              adresse={fichier}
              lire={(message) => adresseEchange(nom, message)}
            />
          )}
        </div>
      </details>
    </li>
  )
}

interface PropsEtapes {
  /** Nom de la campagne. */
  nom: string
  execution: Execution
  fichier(chemin: string): string
}

/** Les étapes d'un passage ; chacune se déplie sur son écran, ses contrôles et ses messages. */
export const Etapes = ({ nom, execution, fichier }: PropsEtapes) => (
  <ol class="etapes">
    {execution.etapes.map((etape) => (
      <Etape nom={nom} etape={etape} fichier={fichier} />
    ))}
  </ol>
)
