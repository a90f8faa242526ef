import { apiUrl } from '@/lib/api/call';
import { ApiProblem } from '@/lib/api/problem';
import { tellSignedOut } from '@/lib/api/signed-out';
import { currentLocale } from '@/lib/i18n/current-locale';
import type { PictureView, ProblemBody } from '@api/schemas';

export interface Upload { done: Promise<PictureView>; cancel: () => void }

function bodyOf(text: string): Partial<ProblemBody> {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    return {};
  }
}

/** XMLHttpRequest, because fetch still tells nothing about how much has been sent. */
export function uploadPicture(agencyId: string, file: File, key: string, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('file', file);
  const done = new Promise<PictureView>((resolve, reject) => {
    request.open('POST', apiUrl(`/agencies/${agencyId}/pictures`));
    request.setRequestHeader('X-Hoitu', '1');
    request.setRequestHeader('Accept-Language', currentLocale());
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => reject(new ApiProblem(0, {}));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    request.onload = () => {
      if (request.status === 401) tellSignedOut();
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as PictureView);
      else reject(new ApiProblem(request.status, bodyOf(request.responseText)));
    };
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}
