import { prepareLate, withLate } from './withLate';

let mockOffline = true;

jest.mock('./late', () => {
  if (mockOffline) throw new Error('ChunkLoadError');
  return { putText: () => Promise.resolve({ ok: true, value: { address: '집행!A1' } }) };
});

const put = () => withLate((late) => late.putText('글'));

describe('통합 문서에 쓰는 부분', () => {
  it('을 불러오지 못하면 아무것도 하지 않았다고 답하고, 다음 호출이 다시 불러온다', async () => {
    mockOffline = true;
    const call = jest.fn();
    await expect(withLate(call)).resolves.toEqual({
      ok: false,
      problem: { code: 'lateUnavailable', params: {} },
    });
    expect(call).not.toHaveBeenCalled();
    mockOffline = false;
    await expect(put()).resolves.toEqual({ ok: true, value: { address: '집행!A1' } });
  });

  it('을 미리 불러오다가 실패해도 아무도 방해받지 않는다', async () => {
    jest.resetModules();
    mockOffline = true;
    await expect(prepareLate()).resolves.toBeUndefined();
  });
});
