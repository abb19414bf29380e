import { LienRappels } from '../../dossier/rappels/vues/lien.tsx'
import { LienARevoir } from '../../insi/a-revoir/vues/lien.tsx'
import { AvisNonLus } from '../../recus/vues/avis-non-lus.tsx'
import { Champ, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import { Icone } from '../../vues/icones.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import { PATIENTS_PAR_PAGE, type ResultatRecherche } from '../recherche/chercher.ts'
import type { ChampCritere, CriteresSaisis, ProblemeCritere } from '../recherche/criteres.ts'
import { TableauPatients } from './tableau-patients.tsx'

export const LIBELLES_CRITERES: Record<ChampCritere, string> = {
  dateNaissance: 'Date de naissance',
  nom: 'Début du nom',
  prenom: 'Début du prénom',
  matricule: 'Matricule INS',
}

interface Props {
  cadre: Cadre
  /** Le cabinet lit-il les applis carte Vitale ? */
  appli: boolean
  /** Identités qu'INSi a démenties (INS.43). */
  aRevoir: number
  /** VSM à mettre à jour ; `null` quand la liste n'est pas affichée (DOC.08). */
  rappels: number | null
  saisis: CriteresSaisis
  problemes: readonly ProblemeCritere[]
  /** Identifiant et résultats de la recherche faite, s'il y en a une. */
  recherche: { id: string; page: number; resultat: ResultatRecherche } | null
}

/** Un champ par critère, jamais une barre unique (EXI ID 17). */
function FormulaireRecherche({ saisis, problemes }: Pick<Props, 'saisis' | 'problemes'>) {
  const props = (champ: ChampCritere) => ({
    nom: champ,
    libelle: LIBELLES_CRITERES[champ],
    valeur: saisis[champ],
    erreur: erreurDe(problemes, champ),
    prioritaire: champ === (problemes[0]?.champ ?? 'dateNaissance'),
  })
  return (
    <search>
      <form method="post" action="/patients/recherche" class="carte pile">
        <SommaireErreurs erreurs={problemes} libelles={LIBELLES_CRITERES} />
        <div class="grille-champs">
          <Champ {...props('dateNaissance')} aide="jj/mm/aaaa" saisie="numeric" />
          <Champ {...props('nom')} aide="De naissance ou utilisé" />
          <Champ {...props('prenom')} aide="Premier, autre ou utilisé" />
          <Champ {...props('matricule')} aide="Quinze caractères, clé comprise" />
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            <Icone nom="recherche" />
            Rechercher
          </button>
          <a class="bouton bouton-discret" href="/patients">
            Effacer
          </a>
        </div>
      </form>
    </search>
  )
}

function NouveauPatient({ recherche }: { recherche: string }) {
  return (
    <a class="bouton" href={`/patients/nouveau?recherche=${recherche}`}>
      Nouveau patient
    </a>
  )
}

/** Rien trouvé dit quoi faire ; trop trouvé se lit par pages. */
function Resultats({ id, page, resultat }: NonNullable<Props['recherche']>) {
  const { total, patients } = resultat
  if (total === 0)
    return (
      <section class="carte etat-vide" aria-label="Résultats" role="status">
        <h2>Aucun patient trouvé</h2>
        <p>Vérifiez la date de naissance, raccourcissez le nom, ou créez le dossier.</p>
        <div class="actions">
          <NouveauPatient recherche={id} />
        </div>
      </section>
    )
  return (
    <section class="pile" aria-label="Résultats">
      <div class="titre-page">
        <div role="status">
          <h2>{total === 1 ? '1 patient trouvé' : `${total} patients trouvés`}</h2>
        </div>
        <div class="actions">
          <span class="secondaire">Aucun ne convient ?</span>
          <NouveauPatient recherche={id} />
        </div>
      </div>
      <TableauPatients patients={patients} />
      <Pages
        {...{ page, total }}
        parPage={PATIENTS_PAR_PAGE}
        adresse={(n) => `/patients?recherche=${id}&page=${n}`}
      />
    </section>
  )
}

/** La recherche d'abord, ses résultats ensuite, la création en dernier. */
export function ListePatients(props: Props) {
  const { cadre, appli, aRevoir, rappels, saisis, problemes, recherche } = props
  const titre = problemes.length > 0 ? 'Erreur : patients' : 'Patients'
  return (
    <Page cadre={cadre} titre={titre} rubrique="patients">
      <div class="titre-page">
        <h1>Patients</h1>
        <div class="actions">
          <LienRappels nombre={rappels} />
          <LienARevoir nombre={aRevoir} />
          {appli && (
            <a class="bouton" href="/apcv">
              Lire une appli carte Vitale
            </a>
          )}
        </div>
      </div>
      {cadre.recus && !recherche && <AvisNonLus {...cadre.recus} />}
      <FormulaireRecherche saisis={saisis} problemes={problemes} />
      {recherche && <Resultats {...recherche} />}
      {!recherche && problemes.length === 0 && (
        <section class="carte etat-vide" aria-label="Résultats">
          <h2>Cherchez un patient</h2>
          <p>
            Commencez par la date de naissance, puis au besoin les premières lettres du nom ou du
            prénom. Un dossier se crée après une recherche sans résultat.
          </p>
        </section>
      )}
    </Page>
  )
}
