import { accorder } from '../../../reports/libelles.ts'
import { Forme } from '../../../reports/rapport-html/formes.tsx'
import { STATUTS_ETAPE } from '../campagnes/vues/statuts.ts'
import { adresseDirect } from '../vues/adresses.ts'
import type { EtapeDirecte, StatutEtape } from './lire-direct.ts'

const STATUTS: Record<StatutEtape, { forme: Parameters<typeof Forme>[0]['nom']; mot: string }> = {
  ...STATUTS_ETAPE,
  'en-cours': { forme: 'repetition', mot: 'en cours' },
  'a-venir': { forme: 'non-controlee', mot: 'à venir' },
}

interface PropsEtape {
  course: string
  cle: string
  etape: EtapeDirecte
}

/** Une étape : son statut, et un lien vers son écran et ses messages quand elle est jouée. */
export const Etape = ({ course, cle, etape }: PropsEtape) => {
  const { forme, mot } = STATUTS[etape.statut]
  const { evenement } = etape
  const texte = (
    <>
      <Forme nom={forme} />
      <span>
        <span class="pour-lecteur">{mot} : </span>
        <samp>{etape.texte}</samp>
        {evenement && evenement.messages.length > 0 && (
          <span class="secondaire"> {accorder(evenement.messages.length, 'message')}</span>
        )}
      </span>
    </>
  )
  return (
    <li class={`pas pas-${etape.statut}`}>
      {evenement && etape.statut !== 'sautee' ? (
        <a id={`pas-${cle}`} href={`${adresseDirect(course)}?etape=${cle}`} data-etape={cle}>
          {texte}
        </a>
      ) : (
        <p>{texte}</p>
      )}
    </li>
  )
}
