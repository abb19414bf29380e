import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { TexteErreur } from '../../vues/champ.tsx'
import type { Cadre } from '../../vues/page.tsx'
import type { LectureEnCours } from '../apcv.ts'
import { PageApcv } from './cadre.tsx'

interface Props {
  cadre: Cadre
  lecture: LectureEnCours
  dossier: string
  erreur: string | null
}

/** Les personnes de l'appli : on en reprend une, puis les autres si elles sont là aussi. */
export function PageBeneficiairesApcv({ cadre, lecture, dossier, erreur }: Props) {
  const aFaire = lecture.beneficiaires.findIndex((_, rang) => !lecture.repris.has(rang))
  return (
    <PageApcv cadre={cadre} titre="Choisir le bénéficiaire" fin={lecture.fin}>
      <form method="post" action="/apcv/beneficiaires" class="carte pile" novalidate>
        <input type="hidden" name="dossier" value={dossier} />
        <div
          class={erreur ? 'champ champ-fautif' : 'champ'}
          id="beneficiaire"
          role="radiogroup"
          aria-labelledby="beneficiaire-libelle"
          aria-describedby={erreur ? 'beneficiaire-erreur' : undefined}
          aria-required="true"
        >
          <h2 id="beneficiaire-libelle">Bénéficiaire</h2>
          <div class="choix choix-colonne">
            {lecture.beneficiaires.map((_, rang) => (
              <Personne lecture={lecture} rang={rang} coche={rang === aFaire} />
            ))}
          </div>
          <TexteErreur nom="beneficiaire" erreur={erreur} />
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Continuer
          </button>
        </div>
      </form>
      <form method="post" action="/apcv/terminer">
        <button type="submit" class="bouton bouton-discret">
          Terminer la lecture
        </button>
      </form>
    </PageApcv>
  )
}

function Personne({
  lecture,
  rang,
  coche,
}: {
  lecture: LectureEnCours
  rang: number
  coche: boolean
}) {
  const { individu } = lecture.beneficiaires[rang] ?? {}
  if (!individu) return null
  const repris = lecture.repris.get(rang)
  const nature = natureDe(individu.actif.oid) ?? 'OID inconnu'
  return (
    <label>
      <input type="radio" name="beneficiaire" value={String(rang)} checked={coche} />
      <span>
        {individu.nomNaissance} {individu.listePrenoms}, né(e) le{' '}
        {dateAffichee(individu.dateNaissance)}
        <span class="precision">
          {rang === 0 ? 'titulaire' : 'rattaché'}, INS {grouperMatricule(individu.actif.matricule)}{' '}
          ({nature}){repris === undefined ? '' : `, repris dans le dossier n° ${repris}`}
        </span>
      </span>
    </label>
  )
}
