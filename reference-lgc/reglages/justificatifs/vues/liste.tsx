import { MOTS_CONFIANCE } from '../../../patients/libelles.ts'
import { type Erreur, SommaireErreurs } from '../../../vues/champ.tsx'
import { type Cadre, Page } from '../../../vues/page.tsx'
import type { JustificatifRegle } from '../liste.ts'
import type { SaisieJustificatif } from '../saisie.ts'
import { ChampsJustificatif, LIBELLES_SAISIE } from './champs.tsx'

interface Props {
  cadre: Cadre
  liste: readonly JustificatifRegle[]
  automatique: boolean
  saisie: SaisieJustificatif
  erreurs: readonly Erreur[]
}

function Automatisme({ automatique }: Pick<Props, 'automatique'>) {
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-automatisme">
      <h2 id="titre-automatisme">Validation automatique</h2>
      <form method="post" action="/reglages/justificatifs/automatisme" class="pile">
        <label class="case">
          <input type="checkbox" name="active" value="oui" checked={automatique} />
          Valider l'identité dès l'enregistrement d'un justificatif à degré de confiance élevé
        </label>
        <p class="champ-aide">
          Décochée, l'identité se valide par le bouton « Valider l'identité » de la fiche.
        </p>
        <div class="actions">
          <button type="submit" class="bouton">
            Enregistrer le réglage
          </button>
        </div>
      </form>
    </section>
  )
}

function Ajout({ saisie, erreurs }: Pick<Props, 'saisie' | 'erreurs'>) {
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-ajout">
      <h2 id="titre-ajout">Ajouter un justificatif</h2>
      <form method="post" action="/reglages/justificatifs" class="pile" novalidate>
        <SommaireErreurs erreurs={erreurs} libelles={LIBELLES_SAISIE} />
        <ChampsJustificatif saisie={saisie} erreurs={erreurs} />
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Ajouter à la liste
          </button>
        </div>
      </form>
    </section>
  )
}

function Ligne({ titre }: { titre: JustificatifRegle }) {
  return (
    <tr>
      <th scope="row">{titre.libelle}</th>
      <td>{MOTS_CONFIANCE[titre.confiance]}</td>
      <td>{titre.retire ? 'retiré' : 'proposé'}</td>
      <td>
        <a href={`/reglages/justificatifs/${titre.code}`} aria-label={`Modifier ${titre.libelle}`}>
          Modifier
        </a>
      </td>
    </tr>
  )
}

/** Ce que la saisie propose, avec quel degré, et ce qu'il déclenche (INS.19, INS.21). */
export function PageJustificatifs({ cadre, liste, automatique, saisie, erreurs }: Props) {
  const titre = "Justificatifs d'identité"
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="reglages"
    >
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>{titre}</h1>
      <div class="deux-colonnes">
        <section class="tableau" tabindex={0} aria-label="Liste des justificatifs">
          <table>
            <caption class="invisible">Justificatifs et degré de confiance de chacun</caption>
            <thead>
              <tr>
                <th scope="col">Justificatif</th>
                <th scope="col">Degré de confiance</th>
                <th scope="col">À la saisie</th>
                <th scope="col">Action</th>
              </tr>
            </thead>
            <tbody>
              {liste.map((justificatif) => (
                <Ligne titre={justificatif} />
              ))}
            </tbody>
          </table>
        </section>
        <div class="pile">
          <Automatisme automatique={automatique} />
          <Ajout saisie={saisie} erreurs={erreurs} />
        </div>
      </div>
    </Page>
  )
}
