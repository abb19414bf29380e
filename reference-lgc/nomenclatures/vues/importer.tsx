import { ListeDeChoix } from '../../documents/vues/liste-de-choix.tsx'
import {
  Champ,
  decritPar,
  type Erreur,
  Etiquette,
  erreurDe,
  SommaireErreurs,
  TexteAide,
  TexteErreur,
} from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Nomenclature } from '../nomenclature.ts'

interface Props {
  cadre: Cadre
  nomenclatures: readonly Nomenclature[]
  saisie: { nomenclature: string; version: string }
  erreurs: readonly Erreur[]
}

const LIBELLES = { nomenclature: 'Nomenclature', version: 'Version', fichier: 'Fichier' }
const AIDE =
  'ClaML ; LIBCIM10MULTI.TXT de l’ATIH ; CIS_bdpm.txt de la BDPM ; ou un tableau CSV dont la première ligne nomme les colonnes « code », « libellé » et, si possible, « parent ». 32 Mo au plus.'

/** Remplacer une sélection livrée par la table officielle que le cabinet a obtenue. */
export function PageImport({ cadre, nomenclatures, saisie, erreurs }: Props) {
  const titre = 'Importer une table officielle'
  const faute = erreurDe(erreurs, 'fichier')
  const importees = nomenclatures.filter(({ provenance }) => provenance.origine === 'importee')
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="nomenclatures"
    >
      <p class="fil">
        <a href="/nomenclatures">Nomenclatures</a>
      </p>
      <h1>{titre}</h1>
      <form
        method="post"
        action="/nomenclatures/importer"
        enctype="multipart/form-data"
        class="carte pile colonne-saisie"
        novalidate
        data-une-fois
      >
        <SommaireErreurs erreurs={erreurs} libelles={LIBELLES} />
        <ListeDeChoix
          nom="nomenclature"
          libelle={LIBELLES.nomenclature}
          erreur={erreurDe(erreurs, 'nomenclature')}
          obligatoire
        >
          <option value="">Choisissez</option>
          {nomenclatures.map(({ id, sigle, titre: nom }) => (
            <option value={id} selected={id === saisie.nomenclature}>
              {sigle} : {nom}
            </option>
          ))}
        </ListeDeChoix>
        <Champ
          nom="version"
          libelle={LIBELLES.version}
          valeur={saisie.version}
          erreur={erreurDe(erreurs, 'version')}
          aide="Telle que l’éditeur de la table la nomme : « CIM-10 FR 2026 »"
          obligatoire
        />
        <div class={faute ? 'champ champ-fautif' : 'champ'}>
          <Etiquette nom="fichier" libelle={LIBELLES.fichier} obligatoire />
          <input
            id="fichier"
            name="fichier"
            type="file"
            accept=".csv,.txt,.xml,.tsv"
            required
            aria-invalid={faute ? 'true' : undefined}
            aria-describedby={decritPar('fichier', { mention: true, aide: AIDE, erreur: faute })}
          />
          <TexteAide nom="fichier" aide={AIDE} />
          <TexteErreur nom="fichier" erreur={faute} />
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Importer
          </button>
          <a class="bouton bouton-discret" href="/nomenclatures">
            Annuler
          </a>
        </div>
      </form>
      {importees.map(({ id, sigle, provenance }) => (
        <form method="post" action={`/nomenclatures/${id}/retirer`} class="carte carte-dense pile">
          <h2>{sigle}</h2>
          <p class="secondaire">
            {provenance.version}. {provenance.importation}
          </p>
          <div class="actions">
            <button type="submit" class="bouton">
              Revenir à la sélection livrée de {sigle}
            </button>
          </div>
        </form>
      ))}
    </Page>
  )
}
