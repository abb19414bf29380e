import { dateHeure } from '../../../../reports/campagne/dates.ts'
import { LIBELLES_ENVIRONNEMENT, LIBELLES_TYPE_PREUVE } from '../../../../reports/libelles.ts'
import type { PreuveLue } from '../../../../reports/modele/types.ts'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import { octets } from '../../../../reports/rapport-html/textes.ts'

/** Le fichier tel qu'il est aujourd'hui sur le disque. */
export interface EtatFichier {
  sha256: string
  taille: number
  type: string
  /** Faux : il n'est plus celui que la campagne a pris. */
  intact: boolean
}

const Empreinte = ({ fichier }: { fichier: EtatFichier }) => (
  <>
    <code class="empreinte">{fichier.sha256}</code>
    <span class={`etat bloc ${fichier.intact ? 'etat-conforme' : 'etat-non-conforme'}`}>
      <Forme nom={fichier.intact ? 'conforme' : 'non-conforme'} />{' '}
      {fichier.intact ? 'relue, inchangée' : 'le fichier a changé depuis'}
    </span>
  </>
)

function marque({ recevable, repetition }: PreuveLue) {
  if (recevable) return { forme: 'recevable', mot: 'Recevable' } as const
  if (repetition) return { forme: 'repetition', mot: 'Répétition' } as const
  return { forme: 'refusee', mot: 'Non recevable' } as const
}

const Recevable = ({ preuve }: { preuve: PreuveLue }) => {
  const { forme, mot } = marque(preuve)
  return (
    <>
      <span class={`etat etat-${forme}`}>
        <Forme nom={forme} /> {mot}
      </span>
      <span class="secondaire bloc">{preuve.motif}</span>
    </>
  )
}

interface PropsFaits {
  preuve: PreuveLue
  fichier: EtatFichier | null
}

/** Ce qui est su de la preuve : ce qu'elle est, où elle a été prise, où elle devait l'être. */
export const Faits = ({ preuve, fichier }: PropsFaits) => (
  <dl class="traits">
    <div>
      <dt>Recevable</dt>
      <dd>
        <Recevable preuve={preuve} />
      </dd>
    </div>
    <div>
      <dt>Ce qu’elle doit montrer</dt>
      <dd>
        {preuve.description}
        <span class="secondaire bloc">{LIBELLES_TYPE_PREUVE[preuve.catalogue.type]}</span>
      </dd>
    </div>
    {preuve.commentaire !== null && (
      <div>
        <dt>Commentaire</dt>
        <dd>
          <samp>{preuve.commentaire}</samp>
        </dd>
      </div>
    )}
    <div>
      <dt>Prise</dt>
      <dd>
        {preuve.environnement === null ? '' : LIBELLES_ENVIRONNEMENT[preuve.environnement]}
        <span class="secondaire bloc">
          {preuve.date !== null && `le ${dateHeure(preuve.date)}`}
          {preuve.auteur !== null && `, par ${preuve.auteur}`}
        </span>
      </dd>
    </div>
    <div>
      <dt>À prendre</dt>
      <dd>
        {LIBELLES_ENVIRONNEMENT[preuve.environnementExige]}
        <span class="secondaire bloc">{preuve.catalogue.motifEnvironnement}</span>
      </dd>
    </div>
    <div>
      <dt>Version du logiciel</dt>
      <dd>{preuve.versionLgc}</dd>
    </div>
    {fichier && (
      <>
        <div>
          <dt>Fichier</dt>
          <dd>
            {fichier.type}, {octets(fichier.taille)}
          </dd>
        </div>
        <div>
          <dt>Empreinte SHA-256</dt>
          <dd>
            <Empreinte fichier={fichier} />
          </dd>
        </div>
      </>
    )}
  </dl>
)
