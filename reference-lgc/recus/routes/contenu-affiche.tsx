import type { Child } from 'hono/jsx'
import type { Dependances } from '../../serveur/dependances.ts'
import { resultatsDuDocument } from '../bio/depot.ts'
import { preferenceUnites } from '../bio/preference.ts'
import type { Resultat } from '../bio/resultat.ts'
import { trouverCda } from '../cda/arbre.ts'
import { corpsN1, corpsN3, lireMedia, piecesJointes } from '../cda/corps.ts'
import { lireOctets } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { pdfAvecScript } from '../lecture/pdf.ts'
import { lireXmlRecu } from '../lecture/xml.ts'
import type { PagesPdf } from '../presentation/pages-pdf.ts'
import { pdfDe } from '../presentation/pdf-du-document.ts'
import { type Affichage, VUES, type Vue } from '../vues/onglets-vues.tsx'
import { VuePdf } from '../vues/pdf.tsx'
import { VueResultats } from '../vues/resultats.tsx'
import { VueFichier, VueStructure } from '../vues/structure.tsx'
import { presentationDe } from './presentation-choisie.ts'

interface Demande {
  vue: string | undefined
  style: string | undefined
  compteId: number
}

/** Le contenu d'un document selon la vue demandée ; par défaut le PDF, puis les résultats. */
export async function contenuDe(
  dep: Dependances,
  pages: PagesPdf,
  recu: DocumentRecu,
  demande: Demande,
): Promise<{ affichage: Affichage; contenu: Child }> {
  const octets = lireOctets(dep.base, recu.id, 'original')
  if (!octets || recu.etat === 'illisible')
    return {
      affichage: { vue: 'fichier', disponibles: [] },
      contenu: <VueFichier id={recu.id} media={null} />,
    }
  const cda = recu.genre === 'PDF' ? null : trouverCda(lireXmlRecu(octets).document)
  const porte = pdfDe(dep.base, recu, octets, cda)
  const pdf = dep.mutations.choisir('recu-pdf-non-montre', porte, () => null)
  const structure = cda && corpsN3(cda)
  const resultats = resultatsDuDocument(dep.base, recu.id)
  const autre = cda && !pdf ? lireMedia(corpsN1(cda)) : null
  const disponibles = VUES.filter(
    (vue) =>
      ({
        pdf: pdf !== null,
        resultats: resultats.length > 0,
        structure: structure !== null,
        fichier: autre !== null,
      })[vue],
  )
  const vue = disponibles.find((v) => v === demande.vue) ?? disponibles[0] ?? 'fichier'
  const afficher: Record<Vue, () => Promise<Child> | Child> = {
    pdf: async () =>
      pdf && (
        <AvecResultats {...{ dep, recu, resultats, compteId: demande.compteId }}>
          <VuePdf id={recu.id} pdf={await pages.ouvrir(pdf)} avertissement={pdfAvecScript(pdf)} />
        </AvecResultats>
      ),
    resultats: () => tableau(dep, recu, resultats, demande.compteId),
    structure: async () =>
      structure && (
        <VueStructure
          id={recu.id}
          corps={structure}
          presentation={await presentationDe(dep, recu, octets, demande.style)}
          pieces={cda ? piecesJointes(cda).map(({ titre }) => titre) : []}
        />
      ),
    fichier: () => <VueFichier id={recu.id} media={autre} />,
  }
  return { affichage: { vue, disponibles }, contenu: await afficher[vue]() }
}

const tableau = (
  dep: Dependances,
  recu: DocumentRecu,
  resultats: readonly Resultat[],
  compteId: number,
) => (
  <VueResultats
    id={recu.id}
    patientId={recu.patientId}
    resultats={resultats}
    preference={preferenceUnites(dep.base, compteId)}
    mutations={dep.mutations}
  />
)

/** Les résultats intégrés à côté du PDF : les deux se lisent ensemble. */
function AvecResultats({
  dep,
  recu,
  resultats,
  compteId,
  children,
}: {
  dep: Dependances
  recu: DocumentRecu
  resultats: readonly Resultat[]
  compteId: number
  children?: Child
}) {
  if (resultats.length === 0) return <>{children}</>
  return (
    <div class="pdf-et-resultats">
      {children}
      {tableau(dep, recu, resultats, compteId)}
    </div>
  )
}
