import type { Child } from 'hono/jsx'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Icone } from '../../vues/icones.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { SignauxMontres } from '../bio/signaux-montres.ts'
import { dateLue } from '../cda/dates.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { origine } from '../provenance.ts'
import type { TraceRecu } from '../traces.ts'
import { auteurLu, dateDocument, FORMATS, typeLu } from './mots.ts'
import { type Affichage, OngletsVues } from './onglets-vues.tsx'
import { Signaux } from './signaux.tsx'
import { Traces } from './traces.tsx'

interface Props {
  cadre: Cadre
  /** Le bandeau du patient quand le document est dans son dossier. */
  bandeau: Child
  recu: DocumentRecu
  signaux: SignauxMontres
  affichage: Affichage
  contenu: Child
  /** Classer d'un clic, ou aller comparer. */
  rapide: Child
  /** Rattachement et correction, tant que le document n'est dans aucun dossier. */
  decision: Child
  remplace: DocumentRecu | null
  traces: readonly TraceRecu[]
  medecin: boolean
}

/** Un document reçu : sa ligne de métadonnées, ce qui doit se savoir, son contenu, son histoire. */
export function PageRecu(props: Props) {
  const { cadre, bandeau, recu, signaux } = props
  const liste =
    recu.patientId === null
      ? { adresse: '/recus', mot: 'Documents reçus non lus' }
      : { adresse: `/patients/${recu.patientId}/recus`, mot: 'Documents reçus du patient' }
  return (
    <Page cadre={cadre} titre={recu.titre} rubrique="documents" bandeau={bandeau}>
      <p class="fil">
        <a href={liste.adresse}>{liste.mot}</a>
      </p>
      <div class="titre-page">
        <h1>{recu.titre}</h1>
        <Actions {...props} />
      </div>
      <Ligne recu={recu} />
      <Signaux signaux={signaux} />
      <Avis {...props} />
      {props.rapide}
      <section class="pile" aria-labelledby="titre-contenu">
        <h2 id="titre-contenu">Contenu</h2>
        <OngletsVues id={recu.id} {...props.affichage} />
        {props.contenu}
      </section>
      {props.decision}
      <Defauts recu={recu} />
      <Metadonnees recu={recu} />
      <Traces traces={props.traces} />
    </Page>
  )
}

/** L'en-tête sur une ligne : type, date, auteur, version, format, provenance (MSS.24). */
function Ligne({ recu }: { recu: DocumentRecu }) {
  const faits = [
    typeLu(recu) === recu.titre ? '' : typeLu(recu),
    dateDocument(recu),
    auteurLu(recu),
    recu.lu.auteur.structure,
    recu.numero === null ? '' : `version ${recu.numero}`,
    recu.lu.partiel ? 'compte rendu partiel' : '',
    FORMATS[recu.genre],
    origine(recu.provenance),
  ].filter((fait) => fait !== '')
  return <p class="ligne-metadonnees">{faits.join(' · ')}</p>
}

function Avis({ recu, remplace, medecin }: Props) {
  return (
    <>
      {recu.etat === 'illisible' && (
        <Message genre="erreur">
          <p>{recu.motif} Le fichier est gardé tel que reçu.</p>
        </Message>
      )}
      {recu.etat !== 'illisible' && recu.motif !== null && (
        <Message genre="attention">
          <p>Ce document a été supprimé par son émetteur. {recu.motif}</p>
        </Message>
      )}
      {recu.remplacePar !== null && (
        <Message genre="attention">
          <p>
            Une version plus récente remplace ce document :{' '}
            <a href={`/recus/${recu.remplacePar}`}>ouvrir la version courante</a>.
          </p>
        </Message>
      )}
      {remplace && (
        <Message genre="information">
          <p>
            Ce document remplace une version antérieure :{' '}
            <a href={`/recus/${remplace.id}`}>voir la version du {dateDocument(remplace)}</a>. Les
            résultats changés sont dans l’historique.
          </p>
        </Message>
      )}
      {recu.critique && <AvisCritique recu={recu} medecin={medecin} />}
    </>
  )
}

/** L'alerte reste jusqu'à ce qu'un médecin dise l'avoir vue (BIO.03). */
function AvisCritique({ recu, medecin }: { recu: DocumentRecu; medecin: boolean }) {
  if (recu.acquitteLe !== null)
    return (
      <Message genre="succes">
        <p>
          Résultat critique pris en compte par {recu.acquittePar} le {jourDe(recu.acquitteLe)} à{' '}
          {heureLue(recu.acquitteLe)}.
        </p>
      </Message>
    )
  return (
    <div class="critique" role="alert">
      <p>
        <Icone nom="erreur" />
        Résultat critique : prenez-en connaissance maintenant.
      </p>
      {medecin && (
        <form method="post" action={`/recus/${recu.id}/acquitter`}>
          <button type="submit" class="bouton bouton-grave">
            J’ai pris connaissance du résultat critique
          </button>
        </form>
      )}
    </div>
  )
}

function Actions({ recu, medecin }: Props) {
  const action = (nom: string, libelle: string) => (
    <form method="post" action={`/recus/${recu.id}/${nom}`}>
      <button type="submit" class="bouton bouton-discret">
        {libelle}
      </button>
    </form>
  )
  return (
    <div class="actions">
      {medecin && recu.luLe !== null && action('non-lu', 'Remettre dans les non lus')}
      {recu.etat === 'classe' && action('retirer', 'Retirer du dossier')}
      {(recu.etat === 'a-classer' || recu.etat === 'illisible') && action('ecarter', 'Écarter')}
      <a class="bouton bouton-discret" href={`/recus/${recu.id}/original`} download>
        Télécharger l’original
      </a>
    </div>
  )
}

/** Un document incorrect se lit ; ses défauts se disent (cda.md §17.2). */
function Defauts({ recu }: { recu: DocumentRecu }) {
  if (recu.lu.defauts.length === 0) return null
  const nombre = recu.lu.defauts.length
  return (
    <details class="carte carte-dense">
      <summary>
        <Icone nom="attention" />
        {nombre === 1 ? '1 défaut de forme relevé' : `${nombre} défauts de forme relevés`}
      </summary>
      <ul class="liste">
        {recu.lu.defauts.map((defaut) => (
          <li>{defaut}</li>
        ))}
      </ul>
    </details>
  )
}

const Terme = ({ libelle, valeur }: { libelle: string; valeur: string }) =>
  valeur === '' ? null : (
    <div>
      <dt>{libelle}</dt>
      <dd>{valeur}</dd>
    </div>
  )

/** Tout l'en-tête, pour qui le veut : actes, prise en charge, identifiants. */
function Metadonnees({ recu }: { recu: DocumentRecu }) {
  const { lu } = recu
  const sejour = lu.priseEnCharge
  return (
    <details class="carte carte-dense">
      <summary>Métadonnées du document</summary>
      <dl class="traits">
        <Terme libelle="Titre du document" valeur={lu.titre} />
        <Terme libelle="Type" valeur={[lu.type.libelle, lu.type.code].filter(Boolean).join(', ')} />
        <Terme libelle="Date du document" valeur={dateLue(lu.date)} />
        <Terme
          libelle="Auteur"
          valeur={[auteurLu(recu), lu.auteur.structure].filter(Boolean).join(', ')}
        />
        <Terme libelle="Prescripteur" valeur={lu.prescripteur} />
        <Terme libelle="Confidentialité" valeur={lu.confidentialite?.libelle ?? ''} />
        {lu.actes.map((acte) => (
          <Terme
            libelle="Acte"
            valeur={[acte.libelle, dateLue(acte.debut), acte.executant, acte.structure, acte.cadre]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
        {sejour && (
          <Terme
            libelle="Prise en charge"
            valeur={[
              sejour.type,
              sejour.debut && `du ${dateLue(sejour.debut)}`,
              sejour.fin && `au ${dateLue(sejour.fin)}`,
              sejour.sortie,
              sejour.responsable,
              sejour.lieu,
            ]
              .filter(Boolean)
              .join(', ')}
          />
        )}
        <Terme libelle="Identifiant" valeur={recu.documentId ?? ''} />
        <Terme libelle="Ensemble de versions" valeur={recu.setId ?? ''} />
        <Terme
          libelle="Fichier"
          valeur={`${recu.nomFichier}, ${Math.ceil(recu.taille / 1024)} Ko`}
        />
      </dl>
    </details>
  )
}
