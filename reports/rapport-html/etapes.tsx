import path from 'node:path'
import { duree, heure } from '../campagne/dates.ts'
import type { Execution } from '../campagne/executions.ts'
import type { EvenementEtape, FichierPris } from '../campagne/types.ts'
import { lireDimensions } from '../preuves/dimensions-image.ts'
import { Forme } from './formes.tsx'
import { adresse, brut, fr } from './textes.ts'

const STATUTS = {
  passee: { forme: 'conforme', mot: 'passée' },
  echouee: { forme: 'non-conforme', mot: 'échouée' },
  sautee: { forme: 'sans-objet', mot: 'non jouée' },
  'non-verifiee': { forme: 'non-verifiable', mot: 'non vérifiée' },
} as const

/** Des étapes qui se suivent sur le même écran. */
interface Tableau {
  /** Numéro de la première, compté à partir de 1. */
  debut: number
  etapes: EvenementEtape[]
  capture: FichierPris | null
}

/** Un écran identique au précédent n'est pas montré deux fois : l'étape rejoint celles qu'il montre. */
function grouper(etapes: readonly EvenementEtape[]): Tableau[] {
  const tableaux: Tableau[] = []
  for (const [i, etape] of etapes.entries()) {
    const courant = tableaux.at(-1)
    const meme = etape.capture === null || etape.capture.sha256 === courant?.capture?.sha256
    if (courant && meme) courant.etapes.push(etape)
    if (!courant || !meme) tableaux.push({ debut: i + 1, etapes: [etape], capture: etape.capture })
  }
  return tableaux
}

/** Chargée quand on la voit ; ses dimensions écrites évitent que la page saute. */
const Image = (props: {
  dossier: string
  capture: FichierPris
  etape: EvenementEtape
  numero: number
}) => {
  const { capture, etape, numero } = props
  const taille = lireDimensions(path.join(props.dossier, capture.chemin))
  const lien = adresse(capture.chemin)
  return (
    <figure>
      <a href={lien}>
        <img
          src={lien}
          loading="lazy"
          decoding="async"
          width={taille?.largeur}
          height={taille?.hauteur}
          alt={fr(`Écran après l’étape « ${etape.texte} »`)}
        />
      </a>
      <figcaption>{fr(`Écran après l’étape ${numero}, ${heure(etape.date)}`)}</figcaption>
    </figure>
  )
}

const Documents = ({ documents }: { documents: readonly FichierPris[] }) => (
  <p class="second">
    {fr('Documents : ')}
    {documents.map((document, i) => (
      <>
        {i > 0 && ', '}
        <a href={adresse(document.chemin)}>{document.type}</a>
      </>
    ))}
  </p>
)

const Etape = ({ etape, numero }: { etape: EvenementEtape; numero: number }) => {
  const { forme, mot } = STATUTS[etape.statut]
  return (
    <li class={`etape ${etape.statut}`}>
      <Forme nom={forme} />
      <div>
        <p class="etape-texte">
          <span class="pour-lecteur">{fr(`Étape ${mot} : `)}</span>
          {fr(`${numero}. ${brut(etape.texte)}`)}
        </p>
        <p class="second">
          {etape.statut === 'sautee' ? mot : fr(`${heure(etape.date)} • ${duree(etape.dureeMs)}`)}
        </p>
        {etape.captureManquee !== null && (
          <p class="provisoire">{fr(`Pas de capture : ${brut(etape.captureManquee)}`)}</p>
        )}
        {etape.documents.length > 0 && <Documents documents={etape.documents} />}
      </div>
    </li>
  )
}

/** Les étapes dans l'ordre, chaque écran en regard de celles qu'il montre. */
export const Etapes = ({ dossier, execution }: { dossier: string; execution: Execution }) => (
  <>
    {grouper(execution.etapes).map(({ debut, etapes, capture }) => (
      <div class="tableau">
        <ol class="etapes" start={debut}>
          {etapes.map((etape, i) => (
            <Etape etape={etape} numero={debut + i} />
          ))}
        </ol>
        {capture !== null && etapes[0] !== undefined && (
          <Image dossier={dossier} capture={capture} etape={etapes[0]} numero={debut} />
        )}
      </div>
    ))}
  </>
)
