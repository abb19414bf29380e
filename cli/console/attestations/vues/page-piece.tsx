import { dateHeure, jourEcrit } from '../../../../reports/campagne/dates.ts'
import { octets } from '../../../../reports/rapport-html/textes.ts'
import { estDeclaration, objetDeLaPreuve } from '../../../attestations/declaration.ts'
import { Personne } from '../../guide/vues/personne.tsx'
import { Icone } from '../../vues/icones.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { adresseAttestation, adresseFichierAttestation } from '../adresses.ts'
import type { LigneAttestation } from '../lister.ts'
import { ChampSaisi } from './champ-saisi.tsx'
import { EtatPieceMarque } from './etat-piece.tsx'
import { genreDe } from './genres.ts'

export interface VuePiece {
  cadre: Cadre
  ligne: LigneAttestation
  cle: string
  valeurs: Readonly<Record<string, string>>
  erreurs: Readonly<Record<string, string>>
  par: string
  /** Faux quand la pièce vient de segur.config.ts : elle s’y change. */
  modifiable: boolean
}

const Rangee = ({ ligne }: { ligne: LigneAttestation }) => {
  const { piece, fiche, taille, preuve } = ligne
  if (piece === null) return null
  return (
    <section class="carte carte-dense pile" aria-labelledby="rangee">
      <h2 id="rangee">Pièce remise</h2>
      <p>
        <EtatPieceMarque ligne={ligne} />
      </p>
      {ligne.refus !== null && (
        <Message genre="erreur">
          <p>{ligne.refus}</p>
        </Message>
      )}
      <p>
        <a href={adresseFichierAttestation(preuve.id)}>{piece.chemin.split(/[\\/]/).at(-1)}</a>{' '}
        {taille !== null && <span class="secondaire">{octets(taille)}</span>}
      </p>
      {(piece.signataire ?? piece.date) !== null && (
        <p>
          {piece.signataire}
          {piece.date !== null && `, le ${jourEcrit(piece.date)}`}
        </p>
      )}
      {fiche && (
        <p class="secondaire">
          Déposée par {fiche.par}, {dateHeure(fiche.depot)}
        </p>
      )}
      {fiche?.redigee && (
        <p class="secondaire">
          Rédigée ici d’après votre texte : imprimez-la, signez-la, et déposez la version signée à
          sa place.
        </p>
      )}
    </section>
  )
}

const Redaction = ({ valeurs, erreurs }: Pick<VuePiece, 'valeurs' | 'erreurs'>) => (
  <>
    <ChampSaisi
      nom="texte"
      libelle="Ce que vous déclarez"
      lignes={7}
      valeurs={valeurs}
      erreurs={erreurs}
      aide="Un premier texte vous est proposé : relisez-le, vous seul savez si c’est vrai. Une ligne vide sépare les paragraphes."
    />
    <p class="actions">
      <button type="submit" class="bouton bouton-principal" name="_geste" value="rediger">
        Rédiger le PDF et le ranger
      </button>
    </p>
  </>
)

const Depot = ({ ligne, erreurs }: Pick<VuePiece, 'ligne' | 'erreurs'>) => (
  <div class="attestation-depot" data-depot>
    <p class="attestation-depot-mot">
      <Icone nom="deposer" />
      {estDeclaration(ligne.preuve)
        ? 'Ou glissez ici la pièce que vous avez signée.'
        : 'Glissez la pièce ici, ou choisissez-la.'}
    </p>
    <div class={erreurs.fichier ? 'champ champ-fautif' : 'champ'}>
      <label for="fichier">
        {ligne.preuve.type === 'attestation' ? 'Fichier PDF, PNG ou JPEG' : 'Fichier du document'}
      </label>
      <input
        type="file"
        id="fichier"
        name="fichier"
        accept={ligne.preuve.type === 'attestation' ? '.pdf,.png,.jpg,.jpeg' : undefined}
        aria-describedby={erreurs.fichier ? 'fichier-erreur' : undefined}
      />
      {erreurs.fichier && (
        <p class="champ-erreur" id="fichier-erreur">
          <Icone nom="erreur" />
          <span>{erreurs.fichier}</span>
        </p>
      )}
    </div>
    <p class="actions">
      <button type="submit" class="bouton bouton-principal" name="_geste" value="deposer">
        Déposer cette pièce
      </button>
    </p>
  </div>
)

const Formulaire = ({ ligne, cle, valeurs, erreurs, par }: VuePiece) => (
  <form
    method="post"
    action={adresseAttestation(ligne.preuve.id)}
    enctype="multipart/form-data"
    class="carte pile"
    data-brouillon={cle}
    autocomplete="off"
    aria-labelledby="remettre"
  >
    <h2 id="remettre">{ligne.piece === null ? 'Remettre la pièce' : 'La remplacer'}</h2>
    <div class="grille-champs">
      <ChampSaisi
        nom="signataire"
        libelle={estDeclaration(ligne.preuve) ? 'Signataire' : 'Signée ou délivrée par'}
        valeurs={valeurs}
        erreurs={erreurs}
        obligatoire
      />
      <ChampSaisi
        nom="fonction"
        libelle="Fonction"
        valeurs={valeurs}
        erreurs={erreurs}
        aide="Vide pour un organisme."
      />
      <ChampSaisi
        nom="date"
        libelle="Date de la pièce"
        valeurs={valeurs}
        erreurs={erreurs}
        aide="jj/mm/aaaa"
        obligatoire
      />
    </div>
    {estDeclaration(ligne.preuve) && <Redaction valeurs={valeurs} erreurs={erreurs} />}
    <Depot ligne={ligne} erreurs={erreurs} />
    <Personne par={par} erreur={erreurs._par ?? null} />
    <p class="secondaire" role="status" data-etat-brouillon>
      Ce que vous tapez est gardé au fur et à mesure.
    </p>
  </form>
)

/** Une pièce : ce qu’elle doit dire, celle qui est rangée, et de quoi la remettre. */
export const PagePiece = (vue: VuePiece) => {
  const { cadre, ligne, modifiable } = vue
  const { preuve, exigence } = ligne
  return (
    <Page
      cadre={cadre}
      titre={`Pièce ${preuve.id}`}
      rubrique="/attestations"
      scripts={['attestations']}
    >
      <p class="fil">
        <a href="/attestations">Attestations</a>
      </p>
      <h1>
        {preuve.id} : {objetDeLaPreuve(preuve)}
      </h1>
      <section class="carte carte-dense pile" aria-labelledby="attendu">
        <h2 id="attendu">Ce que la pièce doit dire</h2>
        <p>
          <strong>{exigence.id}</strong> {exigence.intitule}. {exigence.enonce}
        </p>
        <p class="secondaire">{genreDe(ligne)?.aide}</p>
        <p class="secondaire">{preuve.motifPresence}</p>
      </section>
      <Rangee ligne={ligne} />
      {modifiable ? (
        <Formulaire {...vue} />
      ) : (
        <p>Cette pièce est donnée par segur.config.ts : changez-la dans ce fichier.</p>
      )}
      {modifiable && ligne.piece !== null && (
        <form method="post" action={`${adresseAttestation(preuve.id)}/retirer`}>
          <button type="submit" class="bouton bouton-grave">
            Retirer la pièce
          </button>
        </form>
      )}
    </Page>
  )
}
